// Stands in a page that has moved, after the script of every page: leads on with the date, view and extent that the address asks for.
;(() => {
  const { leadsTo } = document.documentElement.dataset
  if (leadsTo) location.replace(leadsTo + location.search + location.hash)
})()
