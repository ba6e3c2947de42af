/** The papers in the order officials put them together. One line makes one more. */
import { budget } from '../follow-up/budget';
import { chain } from '../follow-up/chain';
import { calendar } from '../follow-up/calendar';
import { monitoring } from '../follow-up/monitoring';
import { feasibility } from '../follow-up/feasibility';
import { performance } from '../follow-up/performance';
import { stages } from '../follow-up/stages';
import { universities } from '../follow-up/universities';
import { audit } from './audit';
import { completeness } from './completeness';
import { evaluation } from './evaluation';
import { evaluationPages } from './evaluation-pages';
import { meeting } from './meeting';
import { memo } from './memo';
import { minutes } from './minutes';
import type { Paper } from './paper';
import { potential } from './potential';
import { presentations } from './presentations';
import { recommendation } from './recommendation';
import { requests } from './requests';
import { summaryAnnex } from './summary-annex';

export const PAPERS: readonly Paper[] = [
  meeting,
  presentations,
  requests,
  completeness,
  summaryAnnex,
  evaluation,
  evaluationPages,
  minutes,
  memo,
  recommendation,
  potential,
  feasibility,
  budget,
  performance,
  universities,
  chain,
  stages,
  calendar,
  monitoring,
  audit,
];
