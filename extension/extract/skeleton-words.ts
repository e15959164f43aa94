/** The words a skeleton may keep: those of HTML, of vocabularies and of page builders, which say nothing of anybody. */

const TAGS =
  'html head title meta link body div span p a h1 h2 h3 h4 h5 h6 main nav header footer aside section article ul ol li dl dt dd table thead tbody tfoot tr td th caption figure figcaption img picture source svg button form input label select option textarea fieldset legend iframe noscript template script style br hr b i em strong small sub sup u s q cite code pre blockquote time abbr address details summary dialog mark bdi bdo wbr font center video audio canvas object embed base icon';
const ATTRIBUTES =
  'class id role rel type name property content href src alt lang dir about resource typeof vocab prefix itemprop itemtype itemscope itemid placeholder hidden datetime aria label labelledby describedby level live modal expanded current checked selected controls haspopup atomic busy polite assertive off true false ltr rtl auto data section testid test view sdui screen componentkey';
const ROLES =
  'banner complementary contentinfo navigation main search list listitem dialog alert status toolbar tab tablist tabpanel menu menubar menuitem presentation none img heading region form row cell grid article feed tooltip textbox combobox';
const VOCABULARY =
  'Person ProfilePage AboutPage WebPage WebSite Organization Corporation NewsMediaOrganization EducationalOrganization CollegeOrUniversity LocalBusiness Store MusicGroup Event Article NewsArticle BlogPosting SocialMediaPosting DiscussionForumPosting ScholarlyArticle JobPosting Product Review Course Book VideoObject ImageObject PostalAddress Place City Country Offer Comment BreadcrumbList ListItem ItemList SearchAction InteractionCounter OrganizationRole OrganizationRole QuantitativeValue context graph type id mainEntity mainEntityOfPage name givenName familyName additionalName alternateName headline description jobTitle worksFor affiliation memberOf alumniOf homeLocation workLocation address addressLocality addressRegion addressCountry sameAs url image author creator performer founder employee publisher about subjectOf performerIn knowsLanguage knowsAbout award email telephone birthDate deathDate gender datePublished dateModified startDate endDate identifier interactionStatistic hasPart isPartOf itemListElement position item potentialAction member startdate';
const META =
  'og twitter profile article citation first last username site title description image card creator locale alternate canonical stylesheet icon shortlink author me nofollow noopener noreferrer ugc robots viewport charset generator keywords theme color published modified time tag width height app android ios ld json text plain html css javascript application rss atom xml';
const MARKS =
  'h-card h-entry h-feed h-event h-cite h-adr vcard hentry vevent p-name p-given-name p-family-name p-note p-job-title p-role p-org p-locality p-region p-country-name p-label p-author u-url u-photo u-uid fn given-name family-name org title role note locality adr url photo bio';
const BUILDERS =
  'top card layout entity info container content wrapper inner outer row col column grid flex item list box block panel page pages header body foot side sidebar bar nav left right center middle main core rail profile member user person people staff team speaker mentor author bio about summary experience education position positions current past former present school company organisation skills languages activity recent details overlay contact photo avatar picture cover background name headline subline location place role job description line text small medium large body heading title subtitle subheader label value field fields meta tags tag date range badge distance degree link links website websites connections followers count button primary secondary action actions modal overlay hidden visually only screen reader accessibility a11y view show more less expanded collapsed tab tabs post posts article articles publications projects works talks sessions event events featured similar also browsemap card cards media logo ghost lazy load image icon svg result search login signup wall authwall toast notification artdeco pv pvs tetris mwlite sdui lazycolumn feed update component components dsl impl com flagship3 experience inline truncate bold semibold normal black light align start end text break words';
/** Parts of addresses that name a kind of page. */
const PATHS =
  'in mwlite pub company school jobs feed pulse posts overlay details about-this-profile contact-info recent-activity search results all profile profiles people person persons staff faculty team speakers speaker authors author users user mentors mentor members member alumni wiki news blog article articles talks events company groups messaging compose mynetwork notifications login signup legal redir redirect citations equipe membres annuaire personen mitarbeiter medewerkers equipo personas';

const setOf = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(/[\s-]+/u));

/** Words of markup, in the letters they are written in there. */
export const STRUCTURE = setOf(TAGS, ATTRIBUTES, ROLES, VOCABULARY, META, MARKS, BUILDERS);
/** Whole parts of an address. */
export const PATH_PARTS: ReadonlySet<string> = new Set(PATHS.split(' '));
/** The elements that are written out; whatever else a page makes up is a `div`. */
export const ELEMENTS: ReadonlySet<string> = new Set(TAGS.split(' '));
