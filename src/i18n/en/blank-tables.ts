/** What belongs in the columns of the empty tables, parted by `|` in the order of their headings. */
import type { blankTables as source } from '../id/blank-tables';
export const blankTables = {
  'sheets.blank.notInList': 'This value is not in the list. Use it anyway?',
  'sheets.blank.answers.period': 'Quarter 1,Quarter 2,Quarter 3,Quarter 4,Semester 1,Semester 2,Year',
  'sheets.blank.answers.respondent': 'Agency,Applicant,TKKSD',
  'sheets.blank.answers.extent': 'Fully,Partly,Not at all',
  'sheets.blank.answers.timeliness': 'On time,Late,Not carried out',
  'sheets.blank.answers.quality': 'Very good,Good,Fair,Poor',
  'sheets.blank.answers.impact': 'Very,Fairly,Hardly',
  'sheets.blank.answers.innovation': 'Significant,Some,None',
  'sheets.blank.answers.documents': 'Fully,Partly,Not at all',
  'sheets.blank.answers.regularity': 'Regular,Sometimes,Never',
  'sheets.blank.answers.relevance': 'Very,Fairly,Hardly',
  'sheets.blank.answers.recommendation': 'Expand,Continue,Improve,Stop',
  'sheets.blank.register.hint.cost': 'Estimated cost in rupiah, figures only. Example: 250000000',
  'sheets.blank.register.hint.fundingSource': 'Choose from the list; part several sources with semicolons.',
  'sheets.blank.register.hint.stage': 'Choose the stage it is in now.',
  'sheets.blank.indicators.hints':
    'Full name. Example: Environment Agency|An indicator of the planning documents. Example: Share of sorted waste|Example: percent|The figure now. Example: 10|The figure aimed at. Example: 40|Year of the target. Example: 2027|Document and page. Example: RPJMD 2025–2029, p. 12|Anything else to know.',
  'sheets.blank.resources.kinds': 'Staff,Funds,Facilities',
  'sheets.blank.resources.hints':
    'Full name. Example: Environment Agency|Choose from the list.|Example: Field instructors|Number needed, figures only. Example: 4|Number there already, figures only. Example: 2|Example: persons|How the gap will be closed.',
  'sheets.blank.interns.hints':
    'Name as on the student card.|Student number, with its leading zeros.|Full name. Example: Example State University|Example: Computer Science|Agency of the placement. Example: Communication and Informatics Agency|Start date. Example: 1 October 2026|End date. Example: 31 December 2026|Number of the social insurance card, 11 digits.|Insurance coverage. Example: JKK, JKM|First day of coverage. Example: 1 October 2026|Who registered. Example: University',
  'sheets.blank.potential.hints':
    'Choose the affair from the list.|Full name. Example: Environment Agency|Example: Active waste banks in 40 wards|Example: Waste grows 5 percent a year|Example: Regional waste management|Example: Government of the neighbouring regency|Anything else to know.',
  'sheets.blank.monitoring.hints':
    'Number of the agreement exactly as written there. Example: 119/12/PKS/2026|Title of the agreement. Example: Regional waste management|Full name. Example: Environment Agency|Example: Quarter I or Semester II|Year it was carried out. Example: 2026|Who answers: name, partner, agency or evaluator. Example: Partner|Amount planned, figures only. Example: 40|Amount reached, figures only. Example: 30|Example: tonnes|Budget in rupiah, figures only. Example: 250000000|Spent so far in rupiah, figures only. Example: 200000000|Fully, partly, or not at all.|On time, late, or not carried out.|Fully, partly, or not at all.|Very good, good, fair, or poor.|Fully, partly, or not at all.|Very, fairly, or hardly.|Significant, some, or none.|Fully, partly, or not at all.|Regular, sometimes, or never.|Very, fairly, or hardly.|Obstacles in letters, documents or approvals. Example: Financial report late|Filled in by the applicant. Fully, partly, or not at all.|Filled in by the applicant. Fully, partly, or not at all.|Filled in by the applicant. Fully, partly, or not at all.|Filled in by the applicant. Obstacles at the place. Example: Road to the site damaged|Filled in by the applicant. Expand, continue, improve, or stop.|Filled in by TKKSD. Fully, partly, or not at all.|Filled in by TKKSD. Very good, good, fair, or poor.|Filled in by TKKSD. Fully, partly, or not at all.|Filled in by TKKSD. What supervision found. Example: Two of five machines not in use|Filled in by TKKSD. Expand, continue, improve, or stop.|Problems met. Example: Too few trucks|What will be done. Example: Add trucks|Who does it. Example: Environment Agency|Last day for it. Example: 31 December 2026|Expand, continue, improve, or stop.|What the respondent suggests. Example: Collect more often|A number from 1 to 5; 5 is best.|Documents that show it. Example: Report of quarter I|Anything else to know.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
