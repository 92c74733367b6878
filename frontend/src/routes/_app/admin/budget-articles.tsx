import { createFileRoute } from '@tanstack/react-router'
import { listBudgetArticlesOptions } from '@/api'
import { requireRole } from '@/app/guards'
import { ArticlesPage } from '@/features/budget-articles/ArticlesPage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/admin/budget-articles')({
  beforeLoad: ({ context }) => requireRole(context.user, 'administrator'),
  loader: async ({ context }) => {
    void context.queryClient.prefetchQuery(listBudgetArticlesOptions())
    await loadTexts('budget-articles')
  },
  component: ArticlesPage,
})
