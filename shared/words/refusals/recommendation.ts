import type { Words } from '../word.ts';

/** What is refused of a recommendation: its parts, evidence, judgements and money. */
export const recommendationRefusals = {
  'refusal.payment.which-sum': {
    en: 'Several sums are owed here, and the payment does not say which it was for.',
    cy: 'Mae sawl swm yn ddyledus yma, ac nid yw’r taliad yn dweud ar gyfer pa un yr oedd.',
  },
  'refusal-next.payment.which-sum': {
    en: 'Choose which sum it was paid for.',
    cy: 'Dewiswch y swm y talwyd ef ar ei gyfer.',
  },
  'refusal.payment.met-with-it': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} was judged met with this payment.',
    cy: 'Dyfarnwyd bod {number, select, none {’r argymhelliad} other {argymhelliad {number}}} wedi’i gyflawni gyda’r taliad hwn.',
  },
  'refusal-next.payment.met-with-it': {
    en: 'Open the recommendation again first, with the reason.',
    cy: 'Ailagorwch yr argymhelliad yn gyntaf, gyda’r rheswm.',
  },
  'refusal.recommendation.none-chosen': {
    en: 'No recommendation was chosen.',
    cy: 'Ni ddewiswyd unrhyw argymhelliad.',
  },
  'refusal-next.recommendation.none-chosen': {
    en: 'Choose at least one.',
    cy: 'Dewiswch o leiaf un.',
  },
  'refusal.recommendation.not-ended': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} has not ended.',
    cy: 'Nid yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} wedi dod i ben.',
  },
  'refusal-next.recommendation.not-ended': {
    en: 'Only what has ended can be opened again.',
    cy: 'Dim ond yr hyn sydd wedi dod i ben y gellir ei ailagor.',
  },
  'refusal.recommendation.in-draft': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} is still a draft: nothing is owed yet.',
    cy: 'Drafft yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} o hyd: nid oes dim yn ddyledus eto.',
  },
  'refusal-next.recommendation.in-draft': {
    en: 'Issue the decision first.',
    cy: 'Cyhoeddwch y penderfyniad yn gyntaf.',
  },
  'refusal.recommendation.dropped': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} was dropped at the draft.',
    cy: 'Gollyngwyd {number, select, none {’r argymhelliad} other {argymhelliad {number}}} yn y drafft.',
  },
  'refusal-next.recommendation.dropped': {
    en: 'Add it as a new recommendation if it is to be asked for after all.',
    cy: 'Ychwanegwch ef fel argymhelliad newydd os gofynnir amdano wedi’r cyfan.',
  },
  'refusal.part.not-found': {
    en: 'This part is not in the recommendation, or was withdrawn.',
    cy: 'Nid yw’r rhan hon yn yr argymhelliad, neu fe’i tynnwyd yn ôl.',
  },
  'refusal-next.part.not-found': {
    en: 'Look at the parts as they stand now.',
    cy: 'Edrychwch ar y rhannau fel y maent yn awr.',
  },
  'refusal.finding.not-found': {
    en: 'This finding is not in the case.',
    cy: 'Nid yw’r canfyddiad hwn yn yr achos.',
  },
  'refusal-next.finding.not-found': {
    en: 'Record the finding first.',
    cy: 'Cofnodwch y canfyddiad yn gyntaf.',
  },
  'refusal.reason.missing': {
    en: 'The reason is missing.',
    cy: 'Mae’r rheswm ar goll.',
  },
  'refusal-next.reason.missing': {
    en: 'Say why in a few words: it stands in the record for ever.',
    cy: 'Dywedwch pam mewn ychydig eiriau: bydd yn aros yn y cofnod am byth.',
  },
  'refusal.reason.not-listed': {
    en: 'The reason is not one that the procedure of this case has.',
    cy: 'Nid yw’r rheswm yn un o’r rhai sydd yng ngweithdrefn yr achos hwn.',
  },
  'refusal-next.reason.not-listed': {
    en: 'Choose a reason from the list.',
    cy: 'Dewiswch reswm o’r rhestr.',
  },
  'refusal.words.missing': {
    en: 'Something that must be said is left empty.',
    cy: 'Gadawyd rhywbeth y mae’n rhaid ei ddweud yn wag.',
  },
  'refusal-next.words.missing': {
    en: 'Fill in the field.',
    cy: 'Llenwch y maes.',
  },
  'refusal.money.none': {
    en: 'No money is owed here.',
    cy: 'Nid oes arian yn ddyledus yma.',
  },
  'refusal-next.money.none': {
    en: 'Add the amount and the payee to the recommendation or to its part first.',
    cy: 'Ychwanegwch y swm a’r talai at yr argymhelliad neu at ei ran yn gyntaf.',
  },
  'refusal.money.outstanding': {
    en: 'Money is still outstanding{amount, select, none {} other {: £{amount}}}.',
    cy: 'Mae arian yn dal i fod yn ddyledus{amount, select, none {} other {: £{amount}}}.',
  },
  'refusal-next.money.outstanding': {
    en: 'Record the payments the evidence shows, or say why the rest is accepted.',
    cy: 'Cofnodwch y taliadau y mae’r dystiolaeth yn eu dangos, neu dywedwch pam y derbynnir y gweddill.',
  },
  'refusal.money.amount-unknown': {
    en: 'The amount is not known yet: a formula decides it.',
    cy: 'Nid yw’r swm yn hysbys eto: fformiwla sy’n ei benderfynu.',
  },
  'refusal-next.money.amount-unknown': {
    en: 'Record what the formula came to.',
    cy: 'Cofnodwch yr hyn y daeth y fformiwla iddo.',
  },
  'refusal.money.not-formula': {
    en: 'The decision names the amount itself.',
    cy: 'Mae’r penderfyniad ei hun yn enwi’r swm.',
  },
  'refusal-next.money.not-formula': {
    en: 'Correct the amount on the recommendation if it is wrong.',
    cy: 'Cywirwch y swm ar yr argymhelliad os yw’n anghywir.',
  },
  'refusal.payment.nothing': {
    en: 'A payment of nothing was not recorded.',
    cy: 'Ni chofnodwyd taliad o ddim.',
  },
  'refusal-next.payment.nothing': {
    en: 'Give the amount paid, or the amount set off.',
    cy: 'Rhowch y swm a dalwyd, neu’r swm a osodwyd yn erbyn dyled.',
  },
  'refusal.payment.not-found': {
    en: 'This payment is not in the case, or was recorded in error.',
    cy: 'Nid yw’r taliad hwn yn yr achos, neu fe’i cofnodwyd mewn camgymeriad.',
  },
  'refusal-next.payment.not-found': {
    en: 'Look at the payments as they stand now.',
    cy: 'Edrychwch ar y taliadau fel y maent yn awr.',
  },
  'refusal.assessment.not-found': {
    en: 'This judgement is not in the record.',
    cy: 'Nid yw’r dyfarniad hwn yn y cofnod.',
  },
  'refusal-next.assessment.not-found': {
    en: 'Look at the judgements as they stand now.',
    cy: 'Edrychwch ar y dyfarniadau fel y maent yn awr.',
  },
  'refusal.assessment.not-disputed': {
    en: 'Nobody has judged it otherwise.',
    cy: 'Nid oes neb wedi’i ddyfarnu’n wahanol.',
  },
  'refusal-next.assessment.not-disputed': {
    en: 'Nothing need be settled. To change a judgement, assess again.',
    cy: 'Nid oes angen setlo dim. I newid dyfarniad, aseswch eto.',
  },
  'refusal.assessment.remainder-only-partly': {
    en: 'What is left can only be split off where the judgement is “partly”.',
    cy: 'Dim ond lle mae’r dyfarniad yn “rhannol” y gellir rhannu’r hyn sydd ar ôl.',
  },
  'refusal-next.assessment.remainder-only-partly': {
    en: 'Judge it partly met, or leave the rest out.',
    cy: 'Dyfarnwch ei fod wedi’i gyflawni’n rhannol, neu gadewch y gweddill allan.',
  },
  'refusal.recommendation.not-found': {
    en: 'There is no such recommendation in this case.',
    cy: 'Nid oes argymhelliad o’r fath yn yr achos hwn.',
  },
  'refusal-next.recommendation.not-found': {
    en: 'Go back to the case and choose it there.',
    cy: 'Ewch yn ôl i’r achos a’i ddewis yno.',
  },
  'refusal.recommendation.number-taken': {
    en: 'This case already has a recommendation {number, select, none {of that number} other {{number}}}.',
    cy: 'Mae gan yr achos hwn argymhelliad {number, select, none {â’r rhif hwnnw} other {{number}}} eisoes.',
  },
  'refusal-next.recommendation.number-taken': {
    en: 'Give it the number printed in the decision, or the next free one.',
    cy: 'Rhowch iddo’r rhif sydd wedi’i argraffu yn y penderfyniad, neu’r rhif rhydd nesaf.',
  },
  'refusal.recommendation.text-missing': {
    en: 'The recommendation needs its text.',
    cy: 'Mae angen testun ar yr argymhelliad.',
  },
  'refusal-next.recommendation.text-missing': {
    en: 'Write what the body agreed to do, in the decision’s words.',
    cy: 'Ysgrifennwch yr hyn y cytunodd y corff i’w wneud, yng ngeiriau’r penderfyniad.',
  },
  'refusal.recommendation.ended': {
    en: '{number, select, none {This recommendation} other {{number}}} has already been met.',
    cy: 'Mae {number, select, none {’r argymhelliad hwn} other {{number}}} eisoes wedi’i gyflawni.',
  },
  'refusal-next.recommendation.ended': {
    en: 'Nothing more is owed for it.',
    cy: 'Nid oes dim mwy yn ddyledus amdano.',
  },
  'refusal.evidence.not-found': {
    en: 'There is no such evidence in this case.',
    cy: 'Nid oes tystiolaeth o’r fath yn yr achos hwn.',
  },
  'refusal-next.evidence.not-found': {
    en: 'Go back to the case; the list there is current.',
    cy: 'Ewch yn ôl i’r achos; mae’r rhestr yno’n gyfredol.',
  },
  'refusal.evidence.nothing-to-assess': {
    en: 'No evidence was chosen, so there is nothing to assess.',
    cy: 'Ni ddewiswyd tystiolaeth, felly nid oes dim i’w asesu.',
  },
  'refusal-next.evidence.nothing-to-assess': {
    en: 'File the evidence first, or choose which items you looked at.',
    cy: 'Ffeiliwch y dystiolaeth yn gyntaf, neu dewiswch pa eitemau y gwnaethoch edrych arnynt.',
  },
  'refusal.evidence.statement-only': {
    en: 'A statement that it was done is not evidence that it was done.',
    cy: 'Nid yw datganiad ei fod wedi’i wneud yn dystiolaeth ei fod wedi’i wneud.',
  },
  'refusal-next.evidence.statement-only': {
    en: 'Ask the body for something that shows it.',
    cy: 'Gofynnwch i’r corff am rywbeth sy’n ei ddangos.',
  },
  'refusal.assessment.reason-missing': {
    en: 'An assessment needs its reason.',
    cy: 'Mae angen rheswm ar asesiad.',
  },
  'refusal-next.assessment.reason-missing': {
    en: 'Say in a sentence why this is, or is not, enough.',
    cy: 'Dywedwch mewn brawddeg pam mae hyn yn ddigon, neu pam nad ydyw.',
  },
  'refusal.assessment.date-before-evidence': {
    en: 'The day given does not fit: evidence was received {date, select, none {later} other {on {date}}}.',
    cy: 'Nid yw’r diwrnod a roddwyd yn gweddu: daeth tystiolaeth i law {date, select, none {yn ddiweddarach} other {ar {date}}}.',
  },
  'refusal-next.assessment.date-before-evidence': {
    en: 'Check the day the action was done and the day the evidence came.',
    cy: 'Gwiriwch y diwrnod y gwnaed y cam gweithredu a’r diwrnod y daeth y dystiolaeth.',
  },
} as const satisfies Words;
