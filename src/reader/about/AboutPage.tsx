import { licence } from '../../domain/content/dataFiles'
import { editionNamed } from '../../i18n/dates'
import { LateMessages } from '../../i18n/lateWords'
import { Said } from '../../i18n/Said'
import { Unbroken } from '../../i18n/Unbroken'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useHref, useSite } from '../../selection/site'
import { Loading } from '../Loading'
import { ReportMistake } from '../ReportMistake'
import type { AboutFile } from './aboutFile'
import { OnDevice } from './OnDevice'
import { OpenPoints } from './OpenPoints'
import { Room } from './Room'
import { Rules } from './Rules'
import { WithoutNetwork } from './WithoutNetwork'
import './about.css'

/** The dossier answers for itself: by which rules it is made, what it rests on, what it does not know, and what it keeps of the reader. */
export function AboutPage() {
  const t = useTranslate()
  const title = t('navAbout')
  const file = useDetail<AboutFile>('about')
  return (
    <div className="list-page about-page">
      <h1 className="page-title">
        <Unbroken text={title} />
      </h1>
      <Loading file={file} what={title}>
        {({ words, ...about }) => (
          <LateMessages words={words}>
            <p className="aside-words">
              <Said of="aboutIntro" />
            </p>
            <Release />
            <Rules />
            <Room about={about} />
            <OpenPoints about={about} />
            <OnDevice />
            <WithoutNetwork />
            <Licences />
            <Mistakes />
          </LateMessages>
        )}
      </Loading>
    </div>
  )
}

/** The edition and its date, with the way to all of them. */
function Release() {
  const t = useTranslate()
  const href = useHref()
  const { edition } = useDossier()
  if (!edition)
    return (
      <p>
        <Said of="aboutNoEdition" />
      </p>
    )
  return (
    <p>
      {editionNamed(t, edition)}
      {' · '}
      <a href={href('changes')}>
        <Said of="navChanges" />
      </a>
    </p>
  )
}

function Licences() {
  const { hrefTo } = useSite()
  return (
    <section>
      <h2>
        <Said of="aboutLicences" />
      </h2>
      <p>
        <Said of="aboutLicenceOwn" />{' '}
        <a href={licence.url} rel="license">
          {licence.name}
        </a>
        {' · '}
        <a href={hrefTo('LICENSE-TEXTS.txt')}>LICENSE-TEXTS.txt</a>
      </p>
      <p>
        <Said of="aboutLicenceOthers" />{' '}
        <a href={hrefTo('THIRD-PARTY.txt')}>
          <Said of="footerCredits" />
        </a>
      </p>
      <p>
        <Said of="aboutLicenceCode" />
      </p>
    </section>
  )
}

function Mistakes() {
  const { contact } = useDossier()
  return (
    <section>
      <h2>
        <Said of="aboutMistakes" />
      </h2>
      <p>
        <Said of={contact ? 'aboutMistakeHow' : 'aboutMistakeNowhere'} /> <ReportMistake />
      </p>
    </section>
  )
}
