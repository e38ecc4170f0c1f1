CREATE TEXT INDEX element_search IF NOT EXISTS
FOR (e:Element)
ON (e.searchText)
