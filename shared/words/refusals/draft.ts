import type { Words } from '../word.ts';

/** What is refused before the decision: drafts, comments on them, advice, and the papers that follow. */
export const draftRefusals = {
  'refusal.draft.case-decided': {
    en: 'This case was decided{date, select, none {} other { on {date}}}: the draft stage is over.',
    cy: 'Penderfynwyd yr achos hwn{date, select, none {} other { ar {date}}}: mae’r cam drafft ar ben.',
  },
  'refusal-next.draft.case-decided': {
    en: 'What changes now is recorded on the recommendations themselves.',
    cy: 'Cofnodir yr hyn sy’n newid yn awr ar yr argymhellion eu hunain.',
  },
  'refusal.draft.not-found': {
    en: 'This draft is not in the case.',
    cy: 'Nid yw’r drafft hwn yn yr achos.',
  },
  'refusal-next.draft.not-found': {
    en: 'Choose a draft of this case.',
    cy: 'Dewiswch ddrafft o’r achos hwn.',
  },
  'refusal.draft.nobody-offered': {
    en: 'Nobody is offered comment on this draft.',
    cy: 'Ni chynigir i neb wneud sylwadau ar y drafft hwn.',
  },
  'refusal-next.draft.nobody-offered': {
    en: 'Name the parties it goes to.',
    cy: 'Enwch y partïon y mae’n mynd atynt.',
  },
  'refusal.draft.no-proposal-on-route': {
    en: 'Terms are proposed only for an early resolution or a voluntary settlement.',
    cy: 'Dim ond ar gyfer datrysiad cynnar neu setliad gwirfoddol y cynigir telerau.',
  },
  'refusal-next.draft.no-proposal-on-route': {
    en: 'Issue a draft, or change the route of the case.',
    cy: 'Cyhoeddwch ddrafft, neu newidiwch lwybr yr achos.',
  },
  'refusal.draft.none-before': {
    en: 'No draft has been issued, so this cannot be a further draft.',
    cy: 'Ni chyhoeddwyd drafft, felly ni all hwn fod yn ddrafft pellach.',
  },
  'refusal-next.draft.none-before': {
    en: 'Issue it as the first draft.',
    cy: 'Cyhoeddwch ef fel y drafft cyntaf.',
  },
  'refusal.draft.changes-missing': {
    en: 'A further draft says what has changed in substance.',
    cy: 'Mae drafft pellach yn dweud beth sydd wedi newid o ran sylwedd.',
  },
  'refusal-next.draft.changes-missing': {
    en: 'Say what the parties should look at again.',
    cy: 'Dywedwch beth y dylai’r partïon edrych arno eto.',
  },
  'refusal.draft.already-issued': {
    en: '{number, select, none {A recommendation of these} other {Recommendation {number}}} has been in a draft already.',
    cy: 'Bu {number, select, none {un o’r argymhellion hyn} other {argymhelliad {number}}} mewn drafft eisoes.',
  },
  'refusal-next.draft.already-issued': {
    en: 'Issue a further draft, or offer the earlier one to another party.',
    cy: 'Cyhoeddwch ddrafft pellach, neu cynigiwch yr un cynharach i barti arall.',
  },
  'refusal.draft.comments-due-missing': {
    en: '{name, select, none {A party} other {{name}}} has no day to comment by.',
    cy: 'Nid oes gan {name, select, none {un o’r partïon} other {{name}}} ddiwrnod i wneud sylwadau erbyn hynny.',
  },
  'refusal-next.draft.comments-due-missing': {
    en: 'Give the day by which it should comment.',
    cy: 'Rhowch y diwrnod y dylai wneud sylwadau erbyn hynny.',
  },
  'refusal.draft.not-offered': {
    en: 'Not everybody has been offered comment on a draft.{complainant, select, none {} other { The complainant has not.}}{bodies, select, none {} other { These have not: {bodies}.}}',
    cy: 'Nid yw pawb wedi cael cynnig gwneud sylwadau ar ddrafft.{complainant, select, none {} other { Nid yw’r achwynydd wedi cael cynnig.}}{bodies, select, none {} other { Nid yw’r rhain wedi cael cynnig: {bodies}.}}',
  },
  'refusal-next.draft.not-offered': {
    en: 'Offer them the draft, or give the reason why it goes without their comments. The reason is printed.',
    cy: 'Cynigiwch y drafft iddynt, neu rhowch y rheswm pam y mae’n mynd heb eu sylwadau. Caiff y rheswm ei argraffu.',
  },
  'refusal.draft.further-needed': {
    en: 'The parties have not seen these as they are now: {numbers, select, none {some recommendations} other {{numbers}}}.',
    cy: 'Nid yw’r partïon wedi gweld y rhain fel y maent yn awr: {numbers, select, none {rhai argymhellion} other {{numbers}}}.',
  },
  'refusal-next.draft.further-needed': {
    en: 'Issue a further draft, or give the reason why it may go as it is. The reason is printed.',
    cy: 'Cyhoeddwch ddrafft pellach, neu rhowch y rheswm pam nad oes angen un. Caiff y rheswm ei argraffu.',
  },
  'refusal.comment.not-found': {
    en: 'This comment is not in the case.',
    cy: 'Nid yw’r sylw hwn yn yr achos.',
  },
  'refusal-next.comment.not-found': {
    en: 'Choose a comment of this case.',
    cy: 'Dewiswch sylw o’r achos hwn.',
  },
  'refusal.comment.not-offered': {
    en: '{name, select, none {This party} other {{name}}} was not offered comment on this draft.',
    cy: 'Ni chynigiwyd i {name, select, none {’r parti hwn} other {{name}}} wneud sylwadau ar y drafft hwn.',
  },
  'refusal-next.comment.not-offered': {
    en: 'Record first that the draft was offered to them.',
    cy: 'Cofnodwch yn gyntaf fod y drafft wedi’i gynnig iddynt.',
  },
  'refusal.comment.not-in-draft': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} is not in that draft.',
    cy: 'Nid yw {number, select, none {’r argymhelliad hwn} other {argymhelliad {number}}} yn y drafft hwnnw.',
  },
  'refusal-next.comment.not-in-draft': {
    en: 'Choose the draft it is in, or record it as a comment on the whole.',
    cy: 'Dewiswch y drafft y mae ynddo, neu cofnodwch ef fel sylw ar y cyfan.',
  },
  'refusal.comment.period-running': {
    en: 'There is still time to comment{date, select, none {} other {, up to {date}}}.',
    cy: 'Mae amser o hyd i wneud sylwadau{date, select, none {} other {, hyd at {date}}}.',
  },
  'refusal-next.comment.period-running': {
    en: 'Wait until that day has passed, or give the reason for going on without.',
    cy: 'Arhoswch nes i’r diwrnod hwnnw fynd heibio, neu rhowch y rheswm dros fynd ymlaen hebddynt.',
  },
  'refusal.comment.already-replied': {
    en: 'This party did reply{date, select, none {} other { on {date}}}.',
    cy: 'Fe wnaeth y parti hwn ateb{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.comment.already-replied': {
    en: 'Record what they say now as a further comment.',
    cy: 'Cofnodwch yr hyn y maent yn ei ddweud yn awr fel sylw pellach.',
  },
  'refusal.comment.already-answered': {
    en: 'This comment was answered{date, select, none {} other { on {date}}}.',
    cy: 'Atebwyd y sylw hwn{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.comment.already-answered': {
    en: 'Read the answer on the record.',
    cy: 'Darllenwch yr ateb ar y cofnod.',
  },
  'refusal.comment.drop-needs-one': {
    en: 'Only a comment about one recommendation can have it dropped.',
    cy: 'Dim ond sylw am un argymhelliad all beri ei ollwng.',
  },
  'refusal-next.comment.drop-needs-one': {
    en: 'Keep or change what the comment is about; drop each recommendation by a comment about it.',
    cy: 'Cadwch neu newidiwch yr hyn y mae’r sylw amdano; gollyngwch bob argymhelliad drwy sylw amdano.',
  },
  'refusal.comment.unanswered': {
    en: '{count, select, none {Some comments have} 1 {One comment has} other {{count} comments have}} not been answered.',
    cy: 'Nid atebwyd {count, select, none {rhai sylwadau} 1 {un sylw} other {{count} o sylwadau}} eto.',
  },
  'refusal-next.comment.unanswered': {
    en: 'Answer each: kept, changed or dropped, and why.',
    cy: 'Atebwch bob un: cadw, newid neu ollwng, a pham.',
  },
  'refusal.document.needs-decision': {
    en: 'The case has not been decided yet.',
    cy: 'Nid yw’r achos wedi’i benderfynu eto.',
  },
  'refusal-next.document.needs-decision': {
    en: 'Issue the decision, settlement or report first.',
    cy: 'Cyhoeddwch y penderfyniad, y setliad neu’r adroddiad yn gyntaf.',
  },
  'refusal.document.not-found': {
    en: 'This document is not in the case.',
    cy: 'Nid yw’r ddogfen hon yn yr achos.',
  },
  'refusal-next.document.not-found': {
    en: 'Choose a document of this case.',
    cy: 'Dewiswch ddogfen o’r achos hwn.',
  },
  'refusal.advice.not-found': {
    en: 'This request for advice is not in the case.',
    cy: 'Nid yw’r cais hwn am gyngor yn yr achos.',
  },
  'refusal-next.advice.not-found': {
    en: 'Record first what was asked, and of whom.',
    cy: 'Cofnodwch yn gyntaf beth a ofynnwyd, ac i bwy.',
  },
  'refusal.advice.already-received': {
    en: 'This advice came{date, select, none { already} other { on {date}}}.',
    cy: 'Daeth y cyngor hwn{date, select, none { eisoes} other { ar {date}}}.',
  },
  'refusal-next.advice.already-received': {
    en: 'Ask again if there is more to know.',
    cy: 'Gofynnwch eto os oes mwy i’w wybod.',
  },
} as const satisfies Words;
