import { expect, test } from 'vitest'
import { stateAt } from '../../src/domain/control'
import { dayFrom, realDossier, sourceIds } from '../fixtures/dossiers'

/**
 * Who administered and who claimed, written from the treaties and the landings: the day before a change, and the day of it.
 * Place, day, administrator, claimants (`-`: none), a source of it.
 */
const table = `
etorofu         1855-02-06  undetermined  -       mofa-jp-northern-territories
etorofu         1855-02-07  japan         -       mofa-jp-northern-territories
etorofu         1875-08-22  japan         -       mofa-jp-joint-compendium-1992-2
etorofu         1905-10-14  japan         -       treaty-portsmouth-1905-text
etorofu         1945-08-27  japan         -       news-hokkaido-blog-etorofu
etorofu         1945-08-28  russia        japan   news-hokkaido-blog-etorofu
etorofu         1946-02-01  russia        japan   data-decree-1946-ja
etorofu         1946-02-02  russia        japan   data-decree-1946-ja
etorofu         1952-04-27  russia        japan   un-ts-1832-san-francisco
etorofu         1952-04-28  russia        japan   un-ts-1832-san-francisco
etorofu         1956-10-19  russia        japan   worldjpn-joint-declaration-1956
etorofu         1956-12-12  russia        japan   worldjpn-joint-declaration-1956
etorofu         2018-11-14  russia        japan   kremlin-singapore-2018
etorofu         2018-12-01  russia        japan   mofa-jp-buenos-aires-2018
kunashiri       1855-02-06  undetermined  -       mofa-jp-northern-territories
kunashiri       1855-02-07  japan         -       mofa-jp-northern-territories
kunashiri       1875-08-22  japan         -       mofa-jp-joint-compendium-1992-2
kunashiri       1905-10-14  japan         -       treaty-portsmouth-1905-text
kunashiri       1945-08-31  japan         -       hoppo-nemuro-record-index
kunashiri       1945-09-01  russia        japan   hoppo-nemuro-record-index
kunashiri       1946-02-01  russia        japan   data-decree-1946-ja
kunashiri       1946-02-02  russia        japan   data-decree-1946-ja
kunashiri       1952-04-27  russia        japan   un-ts-1832-san-francisco
kunashiri       1952-04-28  russia        japan   un-ts-1832-san-francisco
kunashiri       1956-10-19  russia        japan   worldjpn-joint-declaration-1956
kunashiri       1956-12-12  russia        japan   worldjpn-joint-declaration-1956
kunashiri       2018-11-14  russia        japan   kremlin-singapore-2018
kunashiri       2018-12-01  russia        japan   mofa-jp-buenos-aires-2018
shikotan        1855-02-06  undetermined  -       mofa-jp-northern-territories
shikotan        1855-02-07  japan         -       mofa-jp-northern-territories
shikotan        1875-08-22  japan         -       mofa-jp-joint-compendium-1992-2
shikotan        1905-10-14  japan         -       treaty-portsmouth-1905-text
shikotan        1945-08-31  japan         -       hoppo-nemuro-record-shikotan
shikotan        1945-09-01  russia        japan   hoppo-nemuro-record-shikotan
shikotan        1946-02-01  russia        japan   data-decree-1946-ja
shikotan        1946-02-02  russia        japan   data-decree-1946-ja
shikotan        1952-04-27  russia        japan   un-ts-1832-san-francisco
shikotan        1952-04-28  russia        japan   un-ts-1832-san-francisco
shikotan        1956-10-19  russia        japan   worldjpn-joint-declaration-1956
shikotan        1956-12-12  russia        japan   worldjpn-joint-declaration-1956
shikotan        2018-11-14  russia        japan   kremlin-singapore-2018
shikotan        2018-12-01  russia        japan   mofa-jp-buenos-aires-2018
habomai         1855-02-06  undetermined  -       mofa-jp-northern-territories
habomai         1855-02-07  japan         -       mofa-jp-northern-territories
habomai         1875-08-22  japan         -       mofa-jp-joint-compendium-1992-2
habomai         1905-10-14  japan         -       treaty-portsmouth-1905-text
habomai         1945-09-02  japan         russia  news-sakhalin-media-2022
habomai         1945-09-03  russia        japan   news-sakhalin-media-2022
habomai         1946-02-01  russia        japan   data-decree-1946-ja
habomai         1946-02-02  russia        japan   data-decree-1946-ja
habomai         1952-04-27  russia        japan   un-ts-1832-san-francisco
habomai         1952-04-28  russia        japan   un-ts-1832-san-francisco
habomai         1956-10-19  russia        japan   worldjpn-joint-declaration-1956
habomai         1956-12-12  russia        japan   worldjpn-joint-declaration-1956
habomai         2018-11-14  russia        japan   kremlin-singapore-2018
habomai         2018-12-01  russia        japan   mofa-jp-buenos-aires-2018
habomai         1945-09-01  japan         -       news-sakhalin-media-2022
kunashiri       1945-09-02  russia        japan   hoppo-nemuro-record-index
suisho          1945-09-02  japan         russia  news-hokkaido-blog-habomai
suisho          1945-09-03  russia        japan   news-hokkaido-blog-habomai
suisho          1956-10-19  russia        japan   worldjpn-joint-declaration-1956
shibotsu        1945-09-02  japan         russia  news-hokkaido-blog-habomai
shibotsu        1945-09-03  russia        japan   news-hokkaido-blog-habomai
shibotsu        1956-10-19  russia        japan   worldjpn-joint-declaration-1956
taraku          1945-09-02  japan         russia  news-hokkaido-blog-habomai
taraku          1945-09-03  russia        japan   news-hokkaido-blog-habomai
taraku          1956-10-19  russia        japan   worldjpn-joint-declaration-1956
kaigara         1945-09-02  japan         russia  news-hokkaido-blog-habomai
kaigara         1945-09-03  russia        japan   news-hokkaido-blog-habomai
kaigara         1956-10-19  russia        japan   worldjpn-joint-declaration-1956
yuri            1945-09-02  japan         russia  news-hokkaido-blog-habomai
yuri            1945-09-03  russia        japan   news-hokkaido-blog-habomai
yuri            1956-10-19  russia        japan   worldjpn-joint-declaration-1956
akiyuri         1945-09-02  japan         russia  news-hokkaido-blog-habomai
akiyuri         1945-09-03  russia        japan   news-hokkaido-blog-habomai
akiyuri         1956-10-19  russia        japan   worldjpn-joint-declaration-1956
urup            1855-02-06  undetermined  -       mofa-jp-northern-territories
urup            1855-02-07  russia        -       mofa-jp-northern-territories
urup            1875-08-21  russia        -       mofa-jp-joint-compendium-1992-2
urup            1875-08-22  japan         -       book-handover-1875-jp
urup            1945-08-30  japan         -       news-hokkaido-blog-2020-08-31
urup            1945-08-31  russia        -       news-hokkaido-blog-2020-08-31
urup            1946-02-02  russia        -       data-decree-1946-ja
urup            1952-04-28  russia        -       un-ts-1832-san-francisco
matua           1855-02-06  undetermined  -       mofa-jp-northern-territories
matua           1855-02-07  russia        -       mofa-jp-northern-territories
matua           1875-08-21  russia        -       mofa-jp-joint-compendium-1992-2
matua           1875-08-22  japan         -       book-handover-1875-jp
matua           1945-08-26  japan         -       news-hokkaido-blog-2020-08-25
matua           1945-08-27  russia        -       news-hokkaido-blog-2020-08-25
matua           1946-02-02  russia        -       data-decree-1946-ja
matua           1952-04-28  russia        -       un-ts-1832-san-francisco
shiashkotan     1855-02-06  undetermined  -       mofa-jp-northern-territories
shiashkotan     1855-02-07  russia        -       mofa-jp-northern-territories
shiashkotan     1875-08-21  russia        -       mofa-jp-joint-compendium-1992-2
shiashkotan     1875-08-22  japan         -       book-handover-1875-jp
shiashkotan     1945-08-24  japan         -       news-kitachishima-chronology
shiashkotan     1945-08-25  russia        -       news-kitachishima-chronology
shiashkotan     1946-02-02  russia        -       data-decree-1946-ja
shiashkotan     1952-04-28  russia        -       un-ts-1832-san-francisco
onekotan        1855-02-06  undetermined  -       mofa-jp-northern-territories
onekotan        1855-02-07  russia        -       mofa-jp-northern-territories
onekotan        1875-08-21  russia        -       mofa-jp-joint-compendium-1992-2
onekotan        1875-08-22  japan         -       book-handover-1875-jp
onekotan        1945-08-24  japan         -       news-hokkaido-blog-2020-08-25
onekotan        1945-08-25  russia        -       news-hokkaido-blog-2020-08-25
onekotan        1946-02-02  russia        -       data-decree-1946-ja
onekotan        1952-04-28  russia        -       un-ts-1832-san-francisco
paramushir      1855-02-06  undetermined  -       mofa-jp-northern-territories
paramushir      1855-02-07  russia        -       mofa-jp-northern-territories
paramushir      1875-08-21  russia        -       mofa-jp-joint-compendium-1992-2
paramushir      1875-08-22  japan         -       book-handover-1875-jp
paramushir      1945-08-23  japan         -       news-kitachishima-chronology
paramushir      1945-08-24  russia        -       news-kitachishima-chronology
paramushir      1946-02-02  russia        -       data-decree-1946-ja
paramushir      1952-04-28  russia        -       un-ts-1832-san-francisco
chirpoi         1855-02-06  undetermined  -       mofa-jp-northern-territories
chirpoi         1855-02-07  russia        -       mofa-jp-northern-territories
chirpoi         1875-08-21  russia        -       mofa-jp-joint-compendium-1992-2
chirpoi         1875-08-22  japan         -       book-handover-1875-jp
chirpoi         1945-08-27  japan         -       book-bse-kuril-operation
chirpoi         1945-08-28  russia        -       book-bse-kuril-operation
chirpoi         1946-02-02  russia        -       data-decree-1946-ja
chirpoi         1952-04-28  russia        -       un-ts-1832-san-francisco
simushir        1855-02-06  undetermined  -       mofa-jp-northern-territories
simushir        1855-02-07  russia        -       mofa-jp-northern-territories
simushir        1875-08-21  russia        -       mofa-jp-joint-compendium-1992-2
simushir        1875-08-22  japan         -       book-handover-1875-jp
simushir        1945-08-25  japan         -       news-zabnews-2025
simushir        1945-08-26  russia        -       news-zabnews-2025
simushir        1946-02-02  russia        -       data-decree-1946-ja
simushir        1952-04-28  russia        -       un-ts-1832-san-francisco
shumshu         1855-02-07  russia        -       mofa-jp-northern-territories
shumshu         1875-08-21  russia        -       mofa-jp-joint-compendium-1992-2
shumshu         1875-08-22  japan         -       book-handover-1875-jp
shumshu         1945-08-17  japan         -       news-kitachishima-chronology
shumshu         1945-08-18  undetermined  -       news-kitachishima-chronology
shumshu         1945-08-22  undetermined  -       news-kitachishima-chronology
shumshu         1945-08-23  russia        -       data-wiki-battle-shumshu
shumshu         1946-02-02  russia        -       data-decree-1946-ja
south-sakhalin  1855-02-06  undetermined  -       mofa-jp-joint-compendium-1992-2
south-sakhalin  1855-02-07  shared        -       mofa-jp-joint-compendium-1992-2
south-sakhalin  1875-08-21  shared        -       mofa-jp-joint-compendium-1992-2
south-sakhalin  1875-08-22  russia        -       mofa-jp-joint-compendium-1992-2
south-sakhalin  1905-07-06  russia        -       book-muse-sakhalin-1905
south-sakhalin  1905-07-07  japan         -       book-muse-sakhalin-1905
south-sakhalin  1905-10-13  japan         -       treaty-portsmouth-1905-text
south-sakhalin  1905-10-14  japan         -       treaty-portsmouth-1905-text
south-sakhalin  1945-08-10  japan         -       data-wiki-south-sakhalin-1945
south-sakhalin  1945-08-11  undetermined  -       data-wiki-south-sakhalin-1945
south-sakhalin  1945-08-24  undetermined  -       data-wiki-south-sakhalin-1945
south-sakhalin  1945-08-25  russia        -       news-hokkaido-blog-2020-08-25
south-sakhalin  1946-02-02  russia        -       data-decree-1946-ja
south-sakhalin  1952-04-28  russia        -       un-ts-1832-san-francisco
north-sakhalin  1855-02-07  shared        -       mofa-jp-joint-compendium-1992-2
north-sakhalin  1875-08-21  shared        -       mofa-jp-joint-compendium-1992-2
north-sakhalin  1875-08-22  russia        -       mofa-jp-joint-compendium-1992-2
north-sakhalin  1905-07-23  russia        -       book-muse-sakhalin-1905
north-sakhalin  1905-07-24  japan         -       book-muse-sakhalin-1905
north-sakhalin  1905-10-13  japan         -       treaty-portsmouth-1905-text
north-sakhalin  1905-10-14  russia        -       treaty-portsmouth-1905-text
north-sakhalin  1920-04-20  russia        -       data-wiki-north-sakhalin-occupation
north-sakhalin  1920-04-21  japan         -       data-wiki-north-sakhalin-occupation
north-sakhalin  1925-05-14  japan         -       news-pravda-1925
north-sakhalin  1925-05-15  russia        -       news-pravda-1925
north-sakhalin  1945-08-25  russia        -       news-hokkaido-blog-2020-08-25
hokkaido        1855-02-07  japan         -       data-wiki-kaitakushi
hokkaido        1945-09-01  japan         -       data-wiki-occupation-of-japan
hokkaido        1945-09-02  japan         -       data-wiki-occupation-of-japan
hokkaido        1952-04-28  japan         -       un-ts-1832-san-francisco
nemuro          1855-02-07  japan         -       data-wiki-kaitakushi
nemuro          1945-09-01  japan         -       data-wiki-occupation-of-japan
nemuro          1945-09-02  japan         -       data-wiki-occupation-of-japan
nemuro          1952-04-28  japan         -       un-ts-1832-san-francisco
kamchatka       1855-02-07  russia        -       data-wiki-kamchatka-stargoroda
kamchatka       1945-09-02  russia        -       data-wiki-kamchatka-stargoroda
kamchatka       2018-11-14  russia        -       data-wiki-kamchatka-stargoroda
`

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

test.each(rows)('%s on %s: %s administers, %s claims (%s)', (place = '', date = '', administrator = '', claimants = '', source = '') => {
  const id = realDossier().places.find((entry) => entry.id === place)?.id
  if (!id) throw new Error(`no place ${place}`)
  const state = stateAt(realDossier(), id, dayFrom(date))
  expect({ administrator: state.administrator, claimants: state.claimants.join('+') || '-' }).toEqual({ administrator, claimants })
  expect(sourceIds()).toContain(source)
})
