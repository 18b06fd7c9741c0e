import type { ReactNode } from 'react'
import { relevanceOf } from '../domain/excerpt'
import type { Reference, Run } from '../domain/content/report'
import { subjectTip } from '../i18n/subjectWords'
import { useTranslate } from '../i18n/useMessages'
import { useLender } from '../selection/useLender'
import { useHref, useChosen, useSite } from '../selection/site'

/** A word that leads on: to a place, an event, a position or a term. It is current where it leads to the subject, lit where it names the subject's group or a member of it. */
export function Mention({ to, children }: { to: Reference; children: ReactNode }) {
  const t = useTranslate()
  const href = useHref()
  const { subject } = useChosen()
  const { live, dossier } = useSite()
  const lender = useLender()
  const relevance = subject && relevanceOf(dossier, to, subject)
  return (
    <a
      className={`mention ${to.kind}${relevance && relevance.how !== 'direct' ? ' lit' : ''}`}
      href={href(to)}
      lang={typeof children === 'string' ? lender(children) : undefined}
      {...{ [`data-${to.kind}`]: to.id }}
      aria-current={relevance?.how === 'direct' ? 'true' : undefined}
      title={live ? subjectTip(t, dossier, to) : undefined}
    >
      {children}
    </a>
  )
}

/** A run of text, its mentions as links. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, to }, i) =>
    to ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
      <Mention key={i} to={to}>
        {text}
      </Mention>
    ) : (
      text
    ),
  )
}
