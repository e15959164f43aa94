/** French, for what the server itself shows. */
import type { Words } from './words.ts';

export const fr: Words = {
  product: 'Passerelle',
  answer: {
    done: { title: 'Ce rappel est-il fait ?', button: 'Oui, c’est fait' },
    snooze: {
      title: (days) => `Vous le rappeler dans ${inDays(days)} ?`,
      button: 'Oui, plus tard',
    },
    off: { title: 'Arrêter les rappels par courriel ?', button: 'Oui, arrêter' },
    doneNow: 'C’est fait',
    snoozedNow: (days) => `Rappel reporté : dans ${inDays(days)}`,
    offNow: 'Plus de rappels par courriel',
    expired: 'Ce lien était valable 30 jours',
    spent: 'C’est déjà réglé',
    unknown: 'Ce lien n’est pas complet',
    closing: 'Vous pouvez fermer cette page.',
  },
  mail: {
    subject: (count) => (count === 1 ? 'Un rappel de Passerelle' : `${count} rappels de Passerelle`),
    greeting: 'Bonjour,',
    intro: (count) => (count === 1 ? 'Vous avez demandé ce rappel :' : 'Vous avez demandé ces rappels :'),
    untitled: 'Un petit pas vers un mentor',
    done: 'C’est fait',
    snooze: (days) => `Dans ${inDays(days)}`,
    more: (count) => (count === 1 ? 'Et un autre.' : `Et ${count} autres.`),
    open: 'Tout le reste est dans Passerelle, dans votre navigateur.',
    why: 'Vous recevez ce courriel parce que les rappels par courriel sont activés dans Passerelle.',
    off: 'Arrêter ces courriels',
    unusedSubject: 'Votre coffre Passerelle est toujours là',
    unused:
      'Personne n’a ouvert votre coffre Passerelle depuis deux ans. Rien n’est effacé : il reste tel quel. S’il ne vous sert plus, vous pouvez l’effacer dans les réglages de Passerelle.',
    codeSubject: (code) => `${code} est votre code Passerelle`,
    code: (code) => `Votre code est ${code}. Saisissez-le dans Passerelle pour recevoir vos rappels ici.`,
    codeLife: 'Il est valable 15 minutes.',
    codeUnasked: 'Vous n’avez rien demandé ? Ignorez ce courriel : rien ne vous sera envoyé.',
  },
};

function inDays(days: number): string {
  if (days === 7) return 'une semaine';
  return days === 1 ? 'un jour' : `${days} jours`;
}
