/** An invented report, in the manner of public ones: twenty recommendations to one health board, under numbers. */
export const report = `Recommendations

82. I recommend that, within one month of the date of this report, the Health Board:

(a) provides Mrs B with a written apology, signed by its Chief Executive, for the failings I have identified;
(b) pays Mrs B £750 in recognition of the distress caused to her;
(c) pays Mrs B £250 in recognition of her time and trouble in pursuing the complaint;
(d) reimburses Mrs B £1,240.50 for the private consultation;
(e) corrects the entry in Mr B’s clinical records and provides evidence that it has done so;
(f) shares this report with the ward manager;
(g) reminds complaint handling staff of the 30 working day standard and provides a copy of the reminder.

83. I recommend that, within three months of the date of this report, the Health Board:

(a) reviews its procedure for recording telephone calls and provides me with the revised procedure;
(b) provides training to nursing staff on pressure area care and provides the attendance records;
(c) reviews its sepsis pathway;
(d) introduces a checklist for discharge;
(e) carries out an audit of 40 discharge summaries and provides me with the results;
(f) prepares an action plan to address the findings of its own investigation;
(g) writes to the families of other patients who were affected.

84. I recommend that, within six months of the date of this report, the Health Board:

(a) provides its Quality Committee with a report on the audit and provides me with the minutes;
(b) publishes its revised discharge policy on its website;
(c) provides training to complaint handling staff on putting things right;
(d) reviews the staffing of the stroke unit;
(e) provides evidence that the actions in its action plan are complete;
(f) reports to me on the progress of the discharge checklist.

I am pleased to note that the Health Board has agreed to implement these recommendations.`;
