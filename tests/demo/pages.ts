/**
 * The demo pages: invented people in the shapes that real sites have. A server shows each one at
 * `http://<host>.localhost:<port><path>`; site rules treat that host like the one before `.localhost`.
 */
export type DemoPage = {
  host: string;
  path: string;
  /** In the folder `pages` beside this file; the expected reading stands beside it as `.json`. */
  file: string;
  /** As the list of demo pages shows it. */
  title: string;
  about: string;
};

export const DEMO_PAGES: readonly DemoPage[] = [
  {
    host: 'www.linkedin.com',
    path: '/in/camille-durand',
    file: 'linkedin--logged-out-json-ld.html',
    title: 'Camille Durand',
    about: 'A network profile seen logged out, in French, with structured data',
  },
  {
    host: 'www.linkedin.com',
    path: '/in/maria-etcheverry',
    file: 'linkedin--logged-out-2026.html',
    title: 'Maria Etcheverry',
    about: 'A network profile seen logged out, without structured data, with a very long name',
  },
  {
    host: 'www.linkedin.com',
    path: '/in/adaeze-okonkwo-4b21c/',
    file: 'linkedin--logged-in-classes.html',
    title: 'Adaeze Okonkwo',
    about: 'A network profile seen logged in, with readable class names',
  },
  {
    host: 'www.linkedin.com',
    path: '/in/youssef-benhaddou/',
    file: 'linkedin--logged-in-hashed-fr.html',
    title: 'Youssef Benhaddou',
    about: 'A network profile seen logged in, with meaningless class names, in French',
  },
  {
    host: 'www.linkedin.com',
    path: '/in/priya-raghunathan-b7/',
    file: 'linkedin--logged-in-hashed-en.html',
    title: 'Priya Raghunathan',
    about: 'A network profile seen logged in, with meaningless class names, in English',
  },
  {
    host: 'github.com',
    path: '/mvdbergh',
    file: 'github--person.html',
    title: 'Maarten van den Bergh',
    about: 'A profile on a site for code',
  },
  {
    host: 'ines-carvalho.example',
    path: '/',
    file: 'personal--h-card.html',
    title: 'Inès Carvalho-Petit',
    about: 'A personal site with an h-card, in French',
  },
  {
    host: 'riverconf.example',
    path: '/2026/speakers/mahsa-nikravesh',
    file: 'speaker--json-ld.html',
    title: 'مهسا نیک‌روش',
    about: 'A speaker at a conference, with structured data and a name written from right to left',
  },
  {
    host: 'www.univ-ponant.example',
    path: '/annuaire/jeanne-le-guellec',
    file: 'university--headings.html',
    title: 'Jeanne LE GUELLEC',
    about: 'A university staff page with nothing but headings, in French',
  },
  {
    host: 'carnets-du-metier.example',
    path: '/parcours/demander-conseil',
    file: 'nobody--article.html',
    title: 'Demander conseil sans déranger',
    about: 'An article: no person to save, although it has an author',
  },
  {
    host: 'www.linkedin.com',
    path: '/company/tidewater-robotics/',
    file: 'nobody--company.html',
    title: 'Tidewater Robotics',
    about: 'A company: no person to save',
  },
  {
    host: 'www.linkedin.com',
    path: '/in/hugo-marchand-2c/',
    file: 'nobody--login-wall.html',
    title: 'S’inscrire',
    about: 'A wall that asks to log in: nothing to read',
  },
];
