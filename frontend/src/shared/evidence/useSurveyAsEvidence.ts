import { useMutation, useQueryClient } from '@tanstack/react-query'
import { idempotency, type StakeholderSurveySummary, sdk } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'

export type SurveyOfSchool = Pick<StakeholderSurveySummary, 'id' | 'title' | 'schoolYear' | 'closesOn'>

/** Makes the results of a closed survey evidence of the school; the record points to them. */
export function useSurveyAsEvidence(schoolId: string) {
  const client = useQueryClient()
  const localized = useLocalized()
  return useMutation({
    mutationFn: async (survey: SurveyOfSchool) => {
      const { data } = await sdk.createEvidence({
        path: { schoolId },
        body: {
          kind: 'survey_result',
          title: localized(survey.title),
          documentDate: survey.closesOn,
          schoolYear: survey.schoolYear,
          personalData: false,
          register: 'surveys',
          recordId: survey.id,
        },
        headers: idempotency(),
        throwOnError: true,
      })
      return data
    },
    // Lists and results say which survey is evidence; after a refusal somebody else has added it.
    onSettled: () =>
      Promise.all(
        ['Evidence', 'Stakeholder surveys', 'Survey results'].map((tag) =>
          client.invalidateQueries({ queryKey: [{ tags: [tag] }] }),
        ),
      ),
  })
}
