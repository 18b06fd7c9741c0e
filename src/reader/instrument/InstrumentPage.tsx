import type { InstrumentDetail } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import type { InstrumentId } from '../../domain/content/ids'
import { formatDate, formatSpan } from '../../i18n/dates'
import { namesListed } from '../../i18n/nouns'
import { raised } from '../../i18n/raised'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { PageLink } from '../PageLink'
import { articleName } from './articleName'
import { Readings } from './Readings'
import { Fact } from '../Fact'
import { Loading } from '../Loading'
import { Mention } from '../Mention'
import { SourceList } from '../source/SourceLinks'
import { Unbroken } from '../../i18n/Unbroken'
import { ArgumentLink } from '../position/ArgumentLink'

/** One treaty or statement: its articles in our words, quoted where the official words are at hand, and who rests on it. */
export function InstrumentPage({ id }: { id: InstrumentId }) {
  const t = useTranslate()
  const { instruments } = useDossier()
  const lender = useLender()
  const detail = useDetail<InstrumentDetail>(`instruments/${id}`)
  const instrument = instruments.find((one) => one.id === id)
  if (!instrument) return null
  return (
    <div className="instrument-page">
      <PageLink page="instruments" />
      <h1 className="page-title" lang={lender(instrument.title)}>
        <Unbroken text={instrument.title} />
      </h1>
      <p className="standing">{formatDate(t, instrument.date)}</p>
      <Loading file={detail} what={instrument.title}>
        {(value) => (
          <>
            <InstrumentFacts detail={value} />
            <Articles articles={value.articles} />
            <Readings readings={value.readings} />
            <CitedBy citedBy={value.citedBy} />
            <section>
              <h2>
                <Said of="navSources" />
              </h2>
              <SourceList sources={value.sources} />
            </section>
          </>
        )}
      </Loading>
    </div>
  )
}

/** Texts that are agreed, and so have parties; any other is one side's word that concerns some. */
const agreed: readonly string[] = ['treaty', 'agreement', 'declaration', 'exchange-of-letters', 'communique']

function InstrumentFacts({ detail }: { detail: InstrumentDetail }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { parties, venue, event, inForce, inForceNote, dateNote } = detail
  const where = venue && gazetteer(dossier).byId.get(venue)
  const happened = dossier.events.find((one) => one.id === event)
  return (
    <>
      {dateNote && <p className="aside-words">{dateNote}</p>}
      <dl className="facts">
        {parties.length > 0 && (
          <Fact term={t(agreed.includes(detail.instrumentKind) ? 'instrumentParties' : 'eventParties')}>{namesListed(t, parties)}</Fact>
        )}
        {where && (
          <Fact term={t('eventWhere')}>
            <Mention to={{ kind: 'place', id: where.id }}>{where.name}</Mention>
          </Fact>
        )}
        {happened && (
          <Fact term={t('navEvents')}>
            <Mention to={{ kind: 'event', id: happened.id }}>{happened.title}</Mention>
          </Fact>
        )}
        {inForce && <Fact term={t('instrumentInForce')}>{formatSpan(t, inForce.from, inForce.to)}</Fact>}
      </dl>
      {inForceNote && <p className="aside-words">{inForceNote}</p>}
    </>
  )
}

function Articles({ articles }: Pick<InstrumentDetail, 'articles'>) {
  const t = useTranslate()
  const lender = useLender()
  if (!articles.length) return null
  return (
    <section>
      <h2>
        <Said of="textOfTreaty" />
      </h2>
      <p className="aside-words">
        <Said of="instrumentOwnWords" />
      </p>
      {articles.map(({ paraphrase, quote, quoteLang, ...part }) => (
        <div key={part.article} className="article-of-treaty">
          <h3>{raised(t, articleName(t, part))}</h3>
          <p lang={lender(paraphrase)}>{paraphrase}</p>
          {quote && <blockquote lang={quoteLang === t.language ? undefined : quoteLang}>{quote}</blockquote>}
        </div>
      ))}
    </section>
  )
}

function CitedBy({ citedBy }: Pick<InstrumentDetail, 'citedBy'>) {
  const t = useTranslate()
  const { positions } = useDossier()
  if (!citedBy.length) return null
  return (
    <section>
      <h2>
        <Said of="sourceUsedBy" />
      </h2>
      <ul>
        {citedBy.map(({ position, argument, label }) => (
          <li key={`${position} ${argument}`}>
            {positions.find(({ id }) => id === position)?.name}
            {t('colon')}
            <ArgumentLink position={position} argument={argument}>
              {label}
            </ArgumentLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
