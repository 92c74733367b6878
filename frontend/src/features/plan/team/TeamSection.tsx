import { useTranslation } from 'react-i18next'
import { CATEGORIES, teamBalance } from '../model/team'
import { useWorking } from '../session/SessionContext'
import { SectionHead } from '../ui/SectionHead'
import { BalanceStrip } from './BalanceStrip'
import { CategoryGroup } from './CategoryGroup'
import { ConfirmTeam } from './ConfirmTeam'
import { SkillsMatrix } from './SkillsMatrix'
import classes from './team.module.css'

/** The school team: who is in it, whether the sides are even, which skills it has. */
export function TeamSection() {
  const { t } = useTranslation('plan')
  const team = useWorking((content) => content.team)
  const balance = teamBalance(team.members, team.counts)
  return (
    <>
      <SectionHead title={t('section.team')} count={balance.total} purpose={t('team.purpose')} />
      <div className={classes.body}>
        <BalanceStrip balance={balance} />
        {CATEGORIES.map((category) => {
          const state = balance.categories.find((entry) => entry.category === category)
          return (
            state && (
              <CategoryGroup
                key={category}
                state={state}
                members={team.members.filter((member) => member.category === category)}
              />
            )
          )
        })}
        <SkillsMatrix members={team.members} uncovered={balance.uncoveredSkills} />
        <ConfirmTeam team={team} balance={balance} />
      </div>
    </>
  )
}
