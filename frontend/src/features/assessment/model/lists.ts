import type {
  AchievementLevel,
  AssessmentConditionGroup,
  AssessmentDataPrinciple,
  AssessmentDocumentKind,
  AssessmentMethod,
  AssessmentObject,
  AssessmentStatus,
  AssessmentStepKind,
  TeacherAchievementKind,
} from '@/api'
import type { Tone } from '@/shared/ui/StatusBadge'

export const OBJECTS: readonly AssessmentObject[] = [
  'pupil_achievement',
  'teacher_achievement',
  'school_achievement',
]
export const METHODS: readonly AssessmentMethod[] = [
  'expert_evaluation',
  'testing_survey',
  'qualification_work',
  'diagnostics',
  'statistics',
  'observation',
  'interview',
  'achievement_system',
]
export const STEPS: readonly AssessmentStepKind[] = [
  'define_object',
  'collect',
  'build_database',
  'data_sheets',
  'process',
  'interpret',
  'report',
]
export const GROUPS: readonly AssessmentConditionGroup[] = [
  'programme_methodical',
  'material_technical',
  'staffing',
  'information_technical',
  'process_quality',
]
export const PRINCIPLES: readonly AssessmentDataPrinciple[] = [
  'objectivity',
  'accuracy',
  'completeness',
  'sufficiency',
  'systematicity',
]
export const DOCUMENTS: readonly AssessmentDocumentKind[] = ['report', 'reference']
export const STATUSES: readonly AssessmentStatus[] = ['planned', 'in_progress', 'closed']
export const KINDS: readonly TeacherAchievementKind[] = [
  'open_lesson',
  'presentation',
  'content_development',
  'publication',
  'implementation',
  'course',
  'methodical_union_work',
  'creative_group',
  'contest',
  'class_teacher',
  'ict_use',
]
export const LEVELS: readonly AchievementLevel[] = [
  'school',
  'aimak',
  'district',
  'city',
  'oblast',
  'republic',
]
/** The five-point scale, the best first. */
export const MARKS = [5, 4, 3, 2, 1] as const

export const TONE: Record<AssessmentStatus, Tone> = {
  planned: 'idle',
  in_progress: 'progress',
  closed: 'done',
}

/** A word of the address, if it is one of the list. */
export const one = <T extends string>(all: readonly T[], word: string | undefined): T | undefined =>
  all.find((item) => item === word)

export const idOf = (word: string | undefined): string | undefined =>
  word !== undefined && /^[\da-f-]{36}$/i.test(word) ? word : undefined
