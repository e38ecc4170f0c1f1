CREATE (:RestoreUnderWay {begunAt: datetime()})
