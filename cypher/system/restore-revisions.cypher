MATCH (revision:RestoringRevision)
SET revision:Revision
REMOVE revision:RestoringRevision
