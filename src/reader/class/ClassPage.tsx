import { licence } from '../../domain/content/dataFiles'
import { LateMessages } from '../../i18n/lateWords'
import { Said } from '../../i18n/Said'
import { Unbroken } from '../../i18n/Unbroken'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier } from '../../selection/site'
import { Loading } from '../Loading'
import { Cases } from './Cases'
import type { ClassFile } from './classFile'
import { MapSheets } from './MapSheets'
import { Questions } from './Questions'
import './class.css'

/** What a teacher hands out: a map to fill in, each side’s case on cards of equal length, and questions. */
export function ClassPage() {
  const t = useTranslate()
  const { title } = useDossier()
  const heading = t('navClass')
  const file = useDetail<ClassFile>('class')
  return (
    <div className="list-page class-page">
      <h1 className="page-title">
        <Unbroken text={heading} />
      </h1>
      <Loading file={file} what={heading}>
        {({ words, map, ...texts }) => (
          <LateMessages words={words}>
            <p className="aside-words">
              <Said of="classIntro" />
            </p>
            <p className="aside-words">
              {title}{' '}
              <a href={licence.url} rel="license">
                {licence.name}
              </a>
            </p>
            <MapSheets map={map} places={texts.places} />
            {texts.cases.some(({ cards }) => cards.length > 0) && <Cases texts={texts} />}
            {texts.questions.length > 0 && <Questions questions={texts.questions} />}
          </LateMessages>
        )}
      </Loading>
    </div>
  )
}
