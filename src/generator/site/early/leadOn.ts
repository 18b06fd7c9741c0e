// Stands in a page that has moved, after the script of every page: leads on with the date, view and extent that the address asks for.
import { toFile } from './asFile'

const { leadsTo } = document.documentElement.dataset
if (leadsTo) location.replace(toFile(leadsTo) + location.search + location.hash)
