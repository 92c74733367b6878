import type { Finding } from '@/api'
import { placeOf } from './sections'

const BY_FIELD: Record<string, string> = {
  source: 'chooseSource',
  responsible: 'chooseResponsible',
  dueOn: 'setDate',
  expectedResult: 'writeResult',
  expectedResults: 'writeResult',
  direction: 'addActivity',
  goalId: 'openGoals',
  problemIds: 'linkProblem',
  objectiveId: 'linkObjective',
  schoolYear: 'setYear',
  forms: 'chooseForm',
  termReason: 'writeReason',
  skills: 'openTeam',
}

const BY_SECTION: Record<string, string> = {
  mission: 'openMission',
  approval: 'openApproval',
  settings: 'openSettings',
  retrospective: 'fillIn',
  inputs: 'fillIn',
  principles: 'open',
  bodies: 'markBody',
  acts: 'openActs',
  problems: 'openProblems',
  goals: 'openGoals',
  activities: 'openActivity',
  team: 'openTeam',
}

/** The verb of a finding's link: what the person will do there. */
export function actionOf(finding: Finding): string {
  const place = placeOf(finding)
  if (place.section === 'activities' && finding.targetId === undefined) return 'addActivity'
  return BY_FIELD[place.field ?? ''] ?? BY_SECTION[place.section] ?? 'open'
}
