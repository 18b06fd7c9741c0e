// What panels and pages beside the report look like: one file for the reader, since most of them need most of it.
import './panel.css'
import './figures/figures.css'
import './place/place.css'
import './event/events.css'
import './position/positions.css'
import './sequence/steps.css'
import './instrument/articles.css'
import './lists.css'
