// Year in which an initiative was last known to run, to put what is more recent first; long ago where none is told.
coalesce(#initiative.endYear, #initiative.startYear, 0)
