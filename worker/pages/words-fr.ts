/** French, for what the server itself shows. */
import type { Words } from './words.ts';

export const fr: Words = {
  product: 'Passerelle',
  answer: {
    done: { title: 'Ce rappel est-il fait ?', button: 'Oui, c’est fait' },
    snooze: {
      title: (days) => `Vous le rappeler dans ${inDays(days)} ?`,
      button: 'Oui, plus tard',
    },
    off: { title: 'Arrêter les rappels par courriel ?', button: 'Oui, arrêter' },
    doneNow: 'C’est fait',
    snoozedNow: (days) => `Rappel reporté : dans ${inDays(days)}`,
    offNow: 'Plus de rappels par courriel',
    expired: 'Ce lien était valable 30 jours',
    spent: 'C’est déjà réglé',
    unknown: 'Ce lien n’est pas complet',
  },
  refused: {
    busy: 'Trop de visites à la fois. Réessayez dans une minute.',
    failed: 'Cela n’a pas fonctionné. Réessayez dans une minute.',
    nothing: 'Il n’y a rien ici',
  },
  mail: {
    subject: (count) => (count === 1 ? 'Un rappel de Passerelle' : `${count} rappels de Passerelle`),
    greeting: 'Bonjour,',
    intro: (count) => (count === 1 ? 'Vous avez demandé ce rappel :' : 'Vous avez demandé ces rappels :'),
    untitled: 'Un petit pas vers un mentor',
    done: 'C’est fait',
    snooze: (days) => `Dans ${inDays(days)}`,
    more: (count) => (count === 1 ? 'Et un autre.' : `Et ${count} autres.`),
    open: 'Tout le reste est dans Passerelle, dans votre navigateur.',
    why: 'Vous recevez ce courriel parce que les rappels par courriel sont activés dans Passerelle.',
    off: 'Arrêter ces courriels',
    link: (label, url) => `${label} : ${url}`,
    unusedSubject: 'Votre coffre Passerelle est toujours là',
    unused:
      'Personne n’a ouvert votre coffre Passerelle depuis deux ans. Rien n’est effacé : il reste tel quel. S’il ne vous sert plus, vous pouvez l’effacer dans les réglages de Passerelle.',
    codeSubject: (code) => `${code} est votre code Passerelle`,
    code: (code) => `Votre code est ${code}. Saisissez-le dans Passerelle pour recevoir vos rappels ici.`,
    codeLife: 'Il est valable 15 minutes.',
    codeUnasked: 'Vous n’avez rien demandé ? Ignorez ce courriel : rien ne vous sera envoyé.',
  },
  calendar: { name: 'Rappels Passerelle', meeting: 'Un rendez-vous avec un mentor' },
  ring: {
    title: 'Les rappels sur cet appareil',
    otherLanguage: 'English',
    invited: 'Passerelle peut vous prévenir ici quand un rappel est dû, même si votre ordinateur est éteint.',
    switchOn: 'Activer',
    asking: 'Votre navigateur demande s’il peut afficher des notifications.',
    on: 'Activé. Les rappels s’afficheront ici.',
    switchOff: 'Désactiver',
    off: 'Désactivé. Pour réactiver les rappels, créez une nouvelle invitation dans Passerelle.',
    uninvited:
      'Ouvrez Passerelle sur votre ordinateur : ses réglages montrent un code à scanner, ou un lien à ouvrir ici.',
    paste: 'Ou collez le lien',
    goOn: 'Continuer',
    blocked:
      'Votre navigateur bloque les notifications de cette page. Autorisez-les dans ses réglages, puis rechargez.',
    expired:
      'Cette invitation a pris fin : elle sert une fois, pendant une heure. Créez-en une autre dans Passerelle.',
    unsupported:
      'Ce navigateur ne peut pas afficher de notifications d’une page. Un autre le pourra peut-être.',
    install:
      'Placez d’abord cette page sur l’écran d’accueil : dans le menu de partage, choisissez « Sur l’écran d’accueil ». Ouvrez-la ensuite de là.',
    unavailable: 'Ce serveur n’est pas réglé pour envoyer des notifications.',
    offline: 'Il n’y a pas de réseau pour l’instant.',
    failed: 'Cela n’a pas marché. Réessayez dans une minute.',
    tryAgain: 'Réessayer',
    due: 'C’est le moment',
    noScript: 'Cette page a besoin de JavaScript pour parler à votre navigateur.',
  },
};

function inDays(days: number): string {
  if (days === 7) return 'une semaine';
  return days === 1 ? 'un jour' : `${days} jours`;
}
