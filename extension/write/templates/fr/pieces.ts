/** All French wordings, by purpose. */
import type { Purpose } from '../../../../shared/model.ts';
import type { Pieces } from '../../pieces.ts';
import { answerNo } from './answer-no.ts';
import { answerYes } from './answer-yes.ts';
import { closing } from './closing.ts';
import { confirmMeeting } from './confirm-meeting.ts';
import { firstMessage } from './first-message.ts';
import { followUp1 } from './follow-up-1.ts';
import { followUp2 } from './follow-up-2.ts';
import { goodbye } from './goodbye.ts';
import { invitation } from './invitation.ts';
import { news30 } from './news-30.ts';
import { news90 } from './news-90.ts';
import { review } from './review.ts';
import { thanks } from './thanks.ts';

export const pieces: Readonly<Record<Purpose, Pieces>> = {
  invitation,
  'first-message': firstMessage,
  'follow-up-1': followUp1,
  'follow-up-2': followUp2,
  closing,
  'answer-yes': answerYes,
  'answer-no': answerNo,
  'confirm-meeting': confirmMeeting,
  thanks,
  'news-30': news30,
  'news-90': news90,
  review,
  goodbye,
};
