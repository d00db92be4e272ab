// Made from huzhou-policy-1.json, the JSON Schema of the format. Numbers keep all their digits in JSON; a program that needs them all reads them as text.

/** Everything that can be the root of a text. */
export type HuzhouPolicy = ArchiveFile | DocumentFile | AssessmentFile | ScorecardFile | CycleFile | SeriesFile | AllSeries | Differences | ChainFile | DifferenceFile | PortfolioFile | Progress | Lags | Standings | Programmes | Decisions | Pairs | Inconsistencies | Reviews | Groups | Plans | SupervisionPolicyFile | ReviewFile;

/** the series of indicators, one for each kind of number */
export type AllSeries = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** the series of indicators, one for each kind of number */
  allSeries: Series[];
};

/** documents with their catalogues */
export type ArchiveFile = {
  /** the version of the format */
  schema: "huzhou-policy/1";
  /** the governments the documents belong to */
  governments?: Government[];
  /** the themes that head the work over the years */
  themes?: Theme[];
  /** the people who hold posts */
  officials?: Official[];
  /** the bodies that answer for tasks */
  organizations?: Organization[];
  /** the indicators that have codes */
  indicators?: Indicator[];
  /** the named mechanisms */
  programmes?: Programme[];
  /** what names of the documents that no catalogue has are in English */
  names?: Name[];
  /** what people decided about the documents */
  review?: ReviewDecision[];
  /** the documents, in order of year, date and id */
  documents?: Document[];
};

/** a judged target with everything it rests on */
export type Assessment = {
  /** what was promised */
  target: Target;
  /** the same target as later documents repeat it */
  repeatedBy?: Target[];
  /** what can be said */
  verdict: "met" | "exceeded" | "missed" | "onTrack" | "behind" | "awaiting" | "notReported" | "notComparable" | "needsReference" | "superseded" | "unresolved";
  /** why */
  reason: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
  /** how the result was found */
  link: "reported" | "otherBasis" | "notReported" | "noDocument";
  /** the result that decides it */
  result?: Observation;
  /** how much of it was done */
  completion?: Completion;
  /** result less target */
  gap?: string;
  /** the completion rate the document gives itself */
  statedCompletion?: Completion;
  /** what can be said of the goal beyond it */
  stretch?: "met" | "exceeded" | "missed" | "onTrack" | "behind" | "awaiting" | "notReported" | "notComparable" | "needsReference" | "superseded" | "unresolved";
  /** whether it rests on words without a figure */
  asserted?: boolean;
  /** whether it rests on an estimate */
  estimated?: boolean;
  /** values alike, to be checked */
  candidates?: Candidate[];
  /** how it was worked out */
  steps?: Step[];
  /** every result that was used */
  inputs?: Observation[];
  /** what is in doubt */
  findings?: Finding[];
};

/** a judged target with everything it rests on */
export type AssessmentFile = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** what was promised */
  target: Target;
  /** the same target as later documents repeat it */
  repeatedBy?: Target[];
  /** what can be said */
  verdict: "met" | "exceeded" | "missed" | "onTrack" | "behind" | "awaiting" | "notReported" | "notComparable" | "needsReference" | "superseded" | "unresolved";
  /** why */
  reason: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
  /** how the result was found */
  link: "reported" | "otherBasis" | "notReported" | "noDocument";
  /** the result that decides it */
  result?: Observation;
  /** how much of it was done */
  completion?: Completion;
  /** result less target */
  gap?: string;
  /** the completion rate the document gives itself */
  statedCompletion?: Completion;
  /** what can be said of the goal beyond it */
  stretch?: "met" | "exceeded" | "missed" | "onTrack" | "behind" | "awaiting" | "notReported" | "notComparable" | "needsReference" | "superseded" | "unresolved";
  /** whether it rests on words without a figure */
  asserted?: boolean;
  /** whether it rests on an estimate */
  estimated?: boolean;
  /** values alike, to be checked */
  candidates?: Candidate[];
  /** how it was worked out */
  steps?: Step[];
  /** every result that was used */
  inputs?: Observation[];
  /** what is in doubt */
  findings?: Finding[];
};

/** a band; an end that is left out is open */
export type Band = {
  /** the status */
  status: "onSchedule" | "lagging" | "farBehind";
  /** the lower end, included */
  atLeast?: number;
  /** the lower end, not included */
  above?: number;
  /** the upper end, included */
  atMost?: number;
  /** the upper end, not included */
  below?: number;
};

/** what leads and lags mean */
export type Bands = {
  /** the name of a published rule */
  rule?: string;
  /** how leads are measured */
  basis?: "points" | "relativeToSchedule";
  /** the bands */
  bands?: Band[];
};

/** a value that is like what a target asks for */
export type Candidate = {
  /** the value */
  observation: Observation;
  /** what differs */
  differs: ("conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers")[];
};

/** the way of an indicator through a year */
export type ChainFile = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** the code of the indicator */
  indicator: string;
  /** the year */
  year: number;
  /** the tasks */
  tasks?: Task[];
  /** the results */
  results?: Observation[];
  /** the judged targets */
  assessments?: Assessment[];
};

/** the place a fact was read from */
export type Citation = {
  /** the id of the document; left out where it is the one around it */
  document?: string;
  /** where the words that state the fact stand */
  at: [number, number];
  /** where the number with its unit stands inside them */
  number?: [number, number];
  /** the section, as the path of headings */
  section?: string;
  /** the numbered item */
  item?: string;
  /** page, paragraph or cell in the file, where a person finds it */
  place?: DocumentPlace;
};

/** what a document says of its results as a whole */
export type Claim = {
  /** how far the aims are said to be reached */
  degree: "workedFor" | "basically" | "completed" | "exceeded";
  /** what it is said of */
  scope: string;
  /** the session that set them */
  session?: string;
  /** the time it is about; left out only where the document has no year */
  period?: string;
  /** where it was read */
  source: Citation;
};

/** a completion rate, a distance, or the refusal of one */
export type Completion = {
  /** the method */
  method: "ratio" | "inverseRatio" | "mirror" | "fromBaseline" | "growthPath" | "gap" | "asReported" | "binary";
  /** the rate, 1 for the whole, not capped */
  rate?: number;
  /** the rate inside the caps */
  capped?: number;
  /** the distance where no rate is meant */
  distance?: string;
  /** why there is none */
  refusal?: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
};

/** what must hold */
export type Condition = {
  kind: "atLeast";
  /** the bound */
  value: string;
} | {
  kind: "moreThan";
  /** the bound */
  value: string;
} | {
  kind: "atMost";
  /** the bound */
  value: string;
} | {
  kind: "lessThan";
  /** the bound */
  value: string;
} | {
  kind: "about";
  /** the bound */
  value: string;
} | {
  kind: "stated";
  /** the bound */
  value: string;
} | {
  kind: "between";
  /** the lower end */
  lower: string;
  /** the upper end */
  upper: string;
} | {
  kind: "rankWithin";
  /** the last rank that meets it */
  place: string;
  /** among whom */
  league?: string;
} | {
  kind: "rankImproves";
  /** among whom */
  league?: string;
} | {
  kind: "inStepWith";
  /** what it is held against */
  other: Reference;
  /** whether it says basically (基本) */
  basically?: boolean;
} | {
  kind: "fasterThan";
  /** what it is held against */
  other: Reference;
  /** by how much */
  margin?: string;
} | {
  kind: "above";
  /** what it is held against */
  other: Reference;
  /** by how much */
  margin?: string;
} | {
  kind: "below";
  /** what it is held against */
  other: Reference;
  /** by how much */
  margin?: string;
} | {
  kind: "moves";
  /** which way it is to move */
  direction: "up" | "down";
} | {
  kind: "holds";
} | {
  kind: "allOf";
  /** all of what */
  set?: string;
} | {
  kind: "never";
} | {
  kind: "recordHigh";
} | {
  kind: "streak";
  /** how long the run is */
  length: string;
} | {
  kind: "firstInTime";
  /** among whom */
  league?: string;
} | {
  kind: "milestone";
  /** the stage to be reached */
  stage: string;
  /** the last day */
  by?: string;
} | {
  kind: "delegated";
  /** who sets the task */
  authority: string;
} | {
  kind: "vagueTier";
  /** the tier, as it is called */
  tier: string;
  /** among whom */
  league?: string;
};

/** how the credit for a task is shared */
export type Credit = {
  kind: "leadOnly";
} | {
  kind: "equally";
} | {
  kind: "byRole";
  /** what a lead body counts */
  lead: number;
  /** what a supporting body counts */
  support: number;
};

/** a year told whole: targets judged, what became of them, and what the next plan makes of them */
export type CycleFile = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** the targets of the year, judged and grouped */
  scorecard: Scorecard;
  /** what became of each target, in the order of the scorecard's rows */
  outcomes: Outcome[];
  /** what the next year's plan makes of each target */
  renewals?: Renewal[];
  /** targets for a later time that the year's results satisfy already */
  reachedEarly?: Assessment[];
  /** figures reported for the year for which no target was set */
  withoutTarget?: Observation[];
  /** the named projects over all documents */
  projects?: ProjectPath[];
  /** the titles, pilots and awards over all documents */
  distinctions?: DistinctionPath[];
  /** what documents say of the year's results as a whole */
  claims?: Claim[];
  /** the problems that documents name of the year themselves */
  shortcomings?: Shortcoming[];
};

/** a decision of a meeting */
export type Decision = {
  /** the identity of the item */
  id: string;
  /** a short title */
  title: string;
  /** who submitted it */
  submittedBy?: string;
  /** the documents it is about */
  documents?: string[];
  /** what was resolved */
  outcome: "unstated" | "approvedInPrinciple" | "approved" | "noted" | "deferred";
  /** what follows it */
  followUp?: ("revise" | "implement" | "issue" | "partyCommitteeStudies" | "partyCommitteeAgrees" | "submitToCongress" | "reportUpward")[];
  /** where it was read */
  source: Citation;
};

/** a decision with what came of it */
export type DecisionStatus = {
  /** the minutes it stands in */
  minutes: string;
  /** the day */
  day?: string;
  /** whether nothing that was to follow is seen */
  open: boolean;
  /** the decision */
  decision: Decision;
  /** the programmes it set up */
  setUp?: Programme[];
  /** the later places that speak of it */
  carriedOut?: ProgrammeMention[];
};

/** decisions of meetings with what came of them */
export type Decisions = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** decisions of meetings with what came of them */
  decisions: DecisionStatus[];
};

/** a typed difference of two figures */
export type Difference = {
  /** what is compared with what */
  kind: "yearOnYear" | "periodOnPeriod" | "fixedBase" | "averageAnnual" | "againstTarget" | "betweenPlans" | "againstReference" | "againstStated" | "contribution" | "share";
  /** the figure compared with */
  from?: string;
  /** the figure compared */
  to?: string;
  /** when the figure compared with is for */
  fromPeriod?: string;
  /** when the figure compared is for */
  toPeriod?: string;
  /** the difference */
  change?: string;
  /** the difference as a rate */
  rate?: string;
  /** what the other figure is */
  reference?: Reference;
  /** the basis */
  basis?: ("currentPrices" | "comparablePrices" | "sameScope" | "annualAverage" | "cumulative" | "againstAverage" | "againstPreviousPeriod" | "againstEarlierYear" | "naturalScope" | "change" | "withoutPart")[];
  /** what to mind */
  note?: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
  /** why there is none */
  refusal?: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
};

/** a typed difference of two figures */
export type DifferenceFile = {
  /** the version of the format */
  schema: "huzhou-policy/1";
  /** what is compared with what */
  kind: "yearOnYear" | "periodOnPeriod" | "fixedBase" | "averageAnnual" | "againstTarget" | "betweenPlans" | "againstReference" | "againstStated" | "contribution" | "share";
  /** the figure compared with */
  from?: string;
  /** the figure compared */
  to?: string;
  /** when the figure compared with is for */
  fromPeriod?: string;
  /** when the figure compared is for */
  toPeriod?: string;
  /** the difference */
  change?: string;
  /** the difference as a rate */
  rate?: string;
  /** what the other figure is */
  reference?: Reference;
  /** the basis */
  basis?: ("currentPrices" | "comparablePrices" | "sameScope" | "annualAverage" | "cumulative" | "againstAverage" | "againstPreviousPeriod" | "againstEarlierYear" | "naturalScope" | "change" | "withoutPart")[];
  /** what to mind */
  note?: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
  /** why there is none */
  refusal?: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
};

/** comparisons of an indicator */
export type Differences = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** comparisons of an indicator */
  differences: Difference[];
};

/** a title, pilot or award */
export type Distinction = {
  /** its name */
  name: string;
  /** where the government stands with it */
  status: "pursued" | "listed" | "obtained" | "kept" | "raised";
  /** the level that gives it */
  level?: "unknown" | "international" | "national" | "provincial" | "prefecture" | "county" | "township";
  /** its grade */
  grade?: string;
  /** who has it */
  holder?: string;
  /** how firmly it is pursued */
  commitment?: "planned" | "binding" | "aspirational";
  /** when; left out only where the document has no year */
  period?: string;
  /** where it was read */
  source: Citation;
};

/** a title, pilot or award over all documents */
export type DistinctionPath = {
  /** its name */
  name: string;
  /** what documents say of it */
  mentions: Distinction[];
};

/** an official document and the facts that were read from it */
export type Document = {
  kind: "workReport";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "responsibilityNotice";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "taskLists";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "minutes";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the ordinal of the meeting */
  ordinal?: number;
  /** who presided */
  chair?: string;
  /** who attended as members */
  attendees?: string[];
  /** who attended by invitation */
  invited?: string[];
  /** who was absent on leave */
  onLeave?: string[];
  /** who sat in without a vote */
  sittingIn?: string[];
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** the reports it heard */
  hearings?: Hearing[];
  /** what it decided */
  decisions?: Decision[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "progressReport";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what is reported, task by task */
  entries?: ProgressEntry[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "communique";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "developmentPlan";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "planReport";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "supervisionCircular";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  kind: "general";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
};

/** an official document and the facts that were read from it */
export type DocumentFile = {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "workReport";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "responsibilityNotice";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "taskLists";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "minutes";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the ordinal of the meeting */
  ordinal?: number;
  /** who presided */
  chair?: string;
  /** who attended as members */
  attendees?: string[];
  /** who attended by invitation */
  invited?: string[];
  /** who was absent on leave */
  onLeave?: string[];
  /** who sat in without a vote */
  sittingIn?: string[];
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** the reports it heard */
  hearings?: Hearing[];
  /** what it decided */
  decisions?: Decision[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "progressReport";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what is reported, task by task */
  entries?: ProgressEntry[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "communique";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "developmentPlan";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "planReport";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "supervisionCircular";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
} | {
  /** the version of the format */
  schema: "huzhou-policy/1";
  kind: "general";
  /** the identity inside an archive */
  id: string;
  /** a short title */
  title: string;
  /** the government it belongs to */
  government?: string;
  /** the year it makes plans for or lists tasks of */
  year?: number;
  /** what stands at its head and foot */
  header?: Header;
  /** how much of it there is; the full text where left out */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** its parts, in the order of the text */
  sections?: Section[];
  /** what it promises */
  targets?: Target[];
  /** what it reports */
  observations?: Observation[];
  /** the indicators it plans over years */
  plannedIndicators?: PlannedIndicator[];
  /** its numbered tasks */
  tasks?: Task[];
  /** the livelihood projects it lists */
  livelihoodProjects?: LivelihoodProject[];
  /** the named projects it speaks of */
  projects?: Project[];
  /** the titles, pilots and awards it speaks of */
  distinctions?: Distinction[];
  /** the mechanisms it calls by name */
  programmes?: ProgrammeMention[];
  /** what it says of its results as a whole */
  claims?: Claim[];
  /** the problems it names itself */
  shortcomings?: Shortcoming[];
  /** what could not be settled when it was read */
  findings?: Finding[];
};

/** where something stands in a file; all numbers count from 1 */
export type DocumentPlace = {
  /** the page */
  page?: number;
  /** the paragraph */
  paragraph?: number;
  /** the line of a plain text */
  line?: number;
  /** the sheet of a workbook */
  sheet?: string;
  /** the table */
  table?: number;
  /** the row of the table or sheet */
  row?: number;
  /** the column of the table or sheet */
  column?: number;
  /** the note's mark */
  note?: string;
  /** whether it is the title of a web page */
  isTitle?: boolean;
};

/** what a decision is about, by what is said */
export type FactAddress = {
  /** what kind of fact it is; a target where left out */
  part?: "target" | "result" | "document" | "section" | "item" | "claim" | "shortcoming" | "hearing" | "project" | "distinction" | "programme";
  /** the identity: the document and what is said in it */
  id: string;
  /** the section, as the path of headings */
  section?: string;
  /** what the fact says, for the person who decides */
  says?: string;
};

/** what reading or checking could not settle */
export type Finding = {
  /** its code */
  code: string;
  /** how much it weighs */
  severity: "information" | "warning" | "error";
  /** what it says */
  message: string;
  /** the values it speaks of */
  values?: string[];
  /** the document */
  document?: string;
  /** where it stands */
  at?: [number, number];
};

/** a government */
export type Government = {
  /** the name */
  name: string;
  /** the name in English */
  englishName?: string;
  /** the level */
  level: "unknown" | "international" | "national" | "provincial" | "prefecture" | "county" | "township";
  /** the code of the administrative division */
  code?: string;
  /** the government above it */
  parent?: string;
};

/** a part of a scorecard */
export type Group = {
  /** what the group has in common */
  key: string;
  /** its counts */
  tally: Tally;
  /** the identities of its targets, in the order of the rows */
  targets?: string[];
};

/** parts of a scorecard with their counts */
export type Groups = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** parts of a scorecard with their counts */
  groups: Group[];
};

/** what stands at a document's head and foot */
export type Header = {
  /** who issued it */
  issuingBody?: string;
  /** who approved it */
  approvingBody?: string;
  /** its number, as documents write it */
  number?: string;
  /** to whom it is sent */
  addressees?: string[];
  /** who gets copies */
  copiesTo?: string[];
  /** its annexes */
  annexes?: string[];
  /** the day of the meeting */
  meetingDate?: string;
  /** the day it was signed */
  signatureDate?: string;
  /** the day it was printed */
  printDate?: string;
  /** the day it was published */
  publicationDate?: string;
  /** who published it */
  publisher?: string;
};

/** a report that a meeting heard */
export type Hearing = {
  /** the topic, in our own short words */
  topic: string;
  /** the post of who presented it */
  post?: string;
  /** who presented it */
  presenter?: string;
  /** whether it was a circular to be noted */
  circular?: boolean;
  /** where it was read */
  source: Citation;
};

/** facts that do not fit together */
export type Inconsistencies = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** facts that do not fit together */
  inconsistencies: Inconsistency[];
};

/** facts that do not fit together */
export type Inconsistency = {
  /** the code of the rule */
  code: string;
  /** the rule */
  rule: "vintagesDiffer" | "targetSetTwice" | "conditionsContradict" | "unitUnfit" | "measureUnfit" | "targetInThePast" | "resultInTheFuture" | "dateOutsideYear" | "documentTwice" | "taskWithoutOwner" | "leadMissing" | "ownerUnknown" | "nameOutOfTime" | "ownerTwice" | "umbrellaLeads" | "standingTaskWithTarget" | "measuredTaskWithoutNumber" | "growthAgainstLevels" | "nominalAgainstReal" | "partLargerThanWhole" | "shareOutOfRange" | "shareImpossibleAsCount" | "shareAgainstAmounts" | "ratioAgainstParts" | "sumAgainstParts" | "growthOutsideParts" | "accountsDiffer" | "pointsAgainstValues" | "rankMoveAgainstRanks" | "streakSkips" | "streakShrinks" | "recordBeaten" | "moveContradicted" | "stretchNotBeyond" | "baselinePastTarget" | "negativeCount" | "itemUnknown" | "stageReversed" | "weightsZero" | "estimateAfterFinal";
  /** how much it weighs */
  severity: "information" | "warning" | "error";
  /** the values it speaks of */
  values?: string[];
  /** the places that do not fit together */
  places?: Citation[];
};

/** what is measured */
export type Indicator = {
  /** the word by which facts of the same text refer to it where the code does not do */
  key?: string;
  /** the identity: equal codes are the same indicator */
  code: string;
  /** the name in Chinese */
  name: string;
  /** the name in English */
  englishName?: string;
  /** the usual unit of its level */
  unit?: string;
  /** which direction is better */
  polarity?: "neutral" | "higherIsBetter" | "lowerIsBetter";
  /** whether values add up over a year */
  aggregation?: "cumulative" | "snapshot";
  /** binding or anticipatory, where a plan says so */
  nature?: "unstated" | "binding" | "anticipatory";
  /** the code of the theme it belongs to */
  theme?: string;
  /** other phrases that mean the same */
  aliases?: string[];
  /** what tells it from similar indicators */
  parts?: Parts;
  /** how it relates to other indicators */
  relations?: string[];
};

/** one line of a lag list */
export type Lag = {
  /** the lead body */
  organization: string;
  /** why it is listed */
  reason: "behind" | "farBehind" | "notReported";
  /** how the task stands */
  progress: TaskProgress;
};

/** a lag list */
export type Lags = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** a lag list */
  lags: Lag[];
};

/** a livelihood project */
export type LivelihoodProject = {
  /** the identity of the item */
  id: string;
  /** a short title */
  title: string;
  /** where it stands */
  stage: "raised" | "candidate" | "voted" | "notChosen" | "underWay" | "done" | "rated";
  /** the level of government */
  level?: "unknown" | "international" | "national" | "provincial" | "prefecture" | "county" | "township";
  /** who answers for it */
  responsibility?: Responsibility;
  /** how much of it is done */
  completion?: string;
  /** how satisfied people are */
  satisfaction?: string;
  /** where it was read */
  source: Citation;
};

/** what a name of the documents is in English */
export type Name = {
  /** the name as documents have it */
  name: string;
  /** the name in English */
  englishName: string;
};

/** a result that a document reports */
export type Observation = {
  /** the identity inside its archive */
  id: string;
  /** what was measured */
  indicator: string;
  /** what kind of number it is */
  measure: "level" | "count" | "growth" | "share" | "rate" | "pointChange" | "rank" | "rankMove" | "multiple" | "stage" | "grade";
  /** the time it is about; left out only where the document has no year */
  period?: string;
  /** what was reported */
  value: Reported;
  /** how good the value is; normal where left out */
  status?: "normal" | "estimated" | "provisional" | "forecast" | "missing";
  /** the price or counting basis */
  basis?: ("currentPrices" | "comparablePrices" | "sameScope" | "annualAverage" | "cumulative" | "againstAverage" | "againstPreviousPeriod" | "againstEarlierYear" | "naturalScope" | "change" | "withoutPart")[];
  /** what a difference is taken against */
  against?: Reference;
  /** the league of a rank */
  league?: string;
  /** the completion rate the document gives itself */
  statedCompletion?: string;
  /** the value of the period before that the text names beside it */
  baseline?: string;
  /** where it was read */
  source: Citation;
};

/** a person who holds posts */
export type Official = {
  /** the name */
  name: string;
  /** the posts held */
  posts?: Post[];
};

/** a body that answers for tasks */
export type Organization = {
  /** the code */
  code: string;
  /** every name, the present one last; with days where they are known */
  names: string[];
  /** the name in English */
  englishName?: string;
  /** further names it goes by */
  nameplates?: string[];
  /** its kind */
  kind?: "unknown" | "government" | "party" | "congress" | "county" | "zone" | "massOrganization" | "enterprise" | "institution" | "judiciary" | "vertical" | "military" | "umbrella";
  /** its level */
  level?: "unknown" | "international" | "national" | "provincial" | "prefecture" | "county" | "township";
  /** the bodies it stands for */
  members?: string[];
  /** whether it has members that are not listed */
  open?: boolean;
  /** the body it was merged into */
  mergedInto?: string;
};

/** what became of a target */
export type Outcome = {
  /** the identity of the target */
  target: string;
  /** what became of it */
  kind: "pending" | "reached" | "missed" | "drifted" | "undecided" | "silent" | "restated" | "unresolved";
  /** how much there is of the document it was sought in */
  searchedIn?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** how much it counts; 1 where left out */
  weight?: number;
};

/** two bodies with the tasks they share */
export type Pair = {
  /** the one body */
  first: string;
  /** the other body */
  second: string;
  /** the tasks they share */
  tasks: string[];
};

/** who works with whom */
export type Pairs = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** who works with whom */
  pairs: Pair[];
};

/** what tells an indicator from similar ones */
export type Parts = {
  /** what it is about */
  subject?: string;
  /** the event that is counted */
  event?: string;
  /** from which size on it is counted */
  threshold?: string;
  /** among whom it is counted */
  population?: string;
  /** where it is counted */
  territory?: string;
  /** the league of a rank */
  league?: string;
  /** what it is a share of */
  denominator?: string;
};

/** the mid-term review of one planned indicator */
export type PlanReview = {
  /** the planned indicator */
  planned: PlannedIndicator;
  /** the year in which it is looked at */
  year: number;
  /** the way from baseline to goal */
  path: "linear" | "geometric" | "steps" | "cumulative";
  /** the result of the year, or of all years so far */
  actual?: string;
  /** what the path asks for at the end of the year */
  expected?: string;
  /** the part of the way that is gone, 1 for the whole */
  reachedShare?: number;
  /** the part of the way that should be gone */
  expectedShare?: number;
  /** what every year left has to add */
  neededPerYear?: string;
  /** the yearly growth in percent that reaches the goal from here */
  neededGrowth?: number;
  /** how it stands */
  status: "unknown" | "reached" | "onTrack" | "behind";
  /** why something is not defined */
  refusal?: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
};

/** one indicator of a plan over years */
export type PlannedIndicator = {
  /** what is measured */
  indicator: string;
  /** the last year of the plan */
  goalYear: number;
  /** the year of the baseline */
  baselineYear?: number;
  /** the value in the year of the baseline */
  baseline?: string;
  /** what is to hold in the last year */
  goal?: Condition;
  /** the yearly mean that is asked for */
  yearlyGrowth?: string;
  /** what all years together are to reach */
  cumulative?: string;
  /** the values that the plan states for years between */
  steps?: PlannedStep[];
  /** where it was read */
  source?: Citation;
};

/** what a plan states for one of its years */
export type PlannedStep = {
  /** the year */
  year: number;
  /** the value at its end */
  value: string;
};

/** work plans */
export type Plans = {
  /** the version of the format */
  schema: "huzhou-policy/1";
  /** work plans */
  plans: WorkPlan[];
};

/** one period of a series */
export type Point = {
  /** the period */
  period: string;
  /** the result that counts */
  value?: Observation;
  /** all vintages */
  vintages?: Observation[];
  /** the targets */
  targets?: Target[];
  /** the change from a year before */
  yearOnYear?: Difference;
};

/** what somebody answers for */
export type PortfolioFile = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** who answers for it */
  holder: string;
  /** the code of the body */
  organizationCode?: string;
  /** how much it is */
  load: number;
  /** the tasks led */
  leads?: Task[];
  /** the tasks supported */
  supports?: Task[];
  /** the livelihood projects led */
  livelihoodLeads?: LivelihoodProject[];
  /** the livelihood projects supported */
  livelihoodSupports?: LivelihoodProject[];
  /** the targets of its tasks */
  targets?: Target[];
};

/** a post */
export type Post = {
  /** the title */
  title: string;
  /** the body */
  organization?: string;
  /** a day on which it was held */
  on?: string;
};

/** a named mechanism that groups work over documents */
export type Programme = {
  /** the code */
  code: string;
  /** the name */
  name: string;
  /** the name in English */
  englishName?: string;
  /** its kind */
  kind?: "mechanism" | "policyPackage" | "campaign" | "rateSet";
  /** its level */
  level?: "unknown" | "international" | "national" | "provincial" | "prefecture" | "county" | "township";
  /** other names */
  aliases?: string[];
  /** the programme it carries out */
  carriesOut?: string;
  /** the decision that set it up */
  setUpBy?: string;
  /** its tasks */
  tasks?: string[];
  /** the identities of its targets */
  targets?: string[];
  /** the identities of its results */
  results?: string[];
  /** the codes of its indicators */
  members?: string[];
  /** its rounds of supervision */
  rounds?: Round[];
};

/** where a document speaks of a programme */
export type ProgrammeMention = {
  /** the name used */
  name: string;
  /** its kind */
  kind?: "mechanism" | "policyPackage" | "campaign" | "rateSet";
  /** its level */
  level?: "unknown" | "international" | "national" | "provincial" | "prefecture" | "county" | "township";
  /** when; left out only where the document has no year */
  period?: string;
  /** where it was read */
  source: Citation;
};

/** what a programme groups and how far it is */
export type ProgrammeStatus = {
  /** the programme */
  programme: Programme;
  /** the programme it carries out */
  carriesOut?: Programme;
  /** the programmes that carry it out */
  carriedOutBy?: Programme[];
  /** its tasks */
  tasks?: Task[];
  /** the counts over its targets */
  tally: Tally;
  /** its judged targets */
  assessments?: Assessment[];
  /** its results */
  results?: Observation[];
  /** where documents speak of it */
  mentions?: ProgrammeMention[];
};

/** what programmes group and how far they are */
export type Programmes = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** what programmes group and how far they are */
  programmes: ProgrammeStatus[];
};

/** how tasks stand on a day */
export type Progress = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** how tasks stand on a day */
  progress: TaskProgress[];
};

/** what a periodic report says of a task */
export type ProgressEntry = {
  /** the task */
  task: string;
  /** the project as the report names it */
  project?: string;
  /** the place it is about */
  place?: string;
  /** the target of the task it is about */
  target?: string;
  /** the day as of which it is reported */
  asOf: string;
  /** who reports it */
  reporter?: string;
  /** what is said in words */
  statement?: string;
  /** what was planned */
  planned?: string;
  /** what was reached */
  value?: string;
  /** the share that the report itself says is done, in percent */
  statedPercent?: number;
  /** how far it is, as the report says */
  state?: "unstated" | "notStarted" | "going" | "done" | "exceeded";
  /** where it was read */
  source?: Citation;
};

/** a named project */
export type Project = {
  /** its name */
  name: string;
  /** other names */
  aliases?: string[];
  /** what is said of it */
  mentions?: ProjectMention[];
};

/** what a document says of a named project */
export type ProjectMention = {
  /** the stage */
  stage: string;
  /** when; left out only where the document has no year */
  period?: string;
  /** whether it is promised; reported where left out */
  promise?: boolean;
  /** how firmly */
  commitment?: "planned" | "binding" | "aspirational";
  /** where it was read */
  source: Citation;
};

/** a named project over all documents */
export type ProjectPath = {
  /** the project with its mentions */
  project: Project;
  /** where it slipped */
  slips?: Slip[];
};

/** what a relative condition is held against */
export type Reference = {
  /** what the text calls it */
  name: string;
  /** the code of the indicator it means */
  indicator?: string;
  /** the league it is taken from */
  league?: string;
};

/** what the next year's plan makes of a target */
export type Renewal = {
  /** the target */
  target: Target;
  /** the one of the next plan */
  next?: Target;
  /** what is made of it */
  kind: "carriedOver" | "raised" | "lowered" | "changed" | "done" | "dropped";
  /** how its number changes */
  change?: string;
  /** the part of the definition in which the next target differs */
  drift?: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
  /** how much it counts; 1 where left out */
  weight?: number;
};

/** what a result says */
export type Reported = {
  kind: "exactly";
  /** the number */
  value: string;
} | {
  kind: "roughly";
  /** the number */
  value: string;
} | {
  kind: "bounded";
  /** the number */
  value: string;
  /** on which side of it the result lies */
  side: "atLeast" | "above" | "atMost" | "below";
} | {
  kind: "within";
  /** the lower end */
  lower: string;
  /** the upper end */
  upper: string;
  /** whether the lower end itself is left out */
  openBelow?: boolean;
  /** whether the upper end itself is left out */
  openAbove?: boolean;
} | {
  kind: "asserted";
  /** what is said without a figure */
  claim: Condition;
} | {
  kind: "atStage";
  /** the stage reached */
  stage: string;
} | {
  kind: "graded";
  /** what it is graded on */
  scale: string;
  /** the mark */
  mark: string;
};

/** who answers for a task or project */
export type Responsibility = {
  /** who leads */
  leads: string[];
  /** who supports */
  supports?: string[];
  /** names that no body bears, each with the code of the body it was taken for */
  takenFor?: string[];
  /** how it is known who leads */
  rule: "explicit" | "firstListed" | "firstListedByChoice" | "ownList" | "unranked";
  /** whether it was inferred */
  inferred?: boolean;
  /** where it was read */
  source?: Citation;
};

/** what a person decided about a fact */
export type ReviewDecision = {
  kind: "link";
  /** what was asked, for the person who decides */
  question?: string;
  /** the target */
  target: FactAddress;
  /** the reported value */
  result: FactAddress;
  /** why */
  reason?: string;
  /** who decided */
  by?: string;
  /** the day of the decision */
  on?: string;
} | {
  kind: "notSame";
  /** what was asked, for the person who decides */
  question?: string;
  /** the target */
  target: FactAddress;
  /** the reported value */
  result: FactAddress;
  /** why */
  reason?: string;
  /** who decided */
  by?: string;
  /** the day of the decision */
  on?: string;
} | {
  kind: "rename";
  /** what was asked, for the person who decides */
  question?: string;
  /** what it is about */
  fact: FactAddress;
  /** the new name */
  to: string;
  /** why */
  reason?: string;
  /** who decided */
  by?: string;
  /** the day of the decision */
  on?: string;
} | {
  kind: "drop";
  /** what was asked, for the person who decides */
  question?: string;
  /** what it is about */
  fact: FactAddress;
  /** why */
  reason?: string;
  /** who decided */
  by?: string;
  /** the day of the decision */
  on?: string;
} | {
  kind: "correct";
  /** what was asked, for the person who decides */
  question?: string;
  /** what it is about */
  fact: FactAddress;
  /** what must hold */
  condition?: Condition;
  /** what was reported */
  value?: Reported;
  /** what kind of number it is */
  measure?: "level" | "count" | "growth" | "share" | "rate" | "pointChange" | "rank" | "rankMove" | "multiple" | "stage" | "grade";
  /** the time it is about */
  period?: string;
  /** how firmly it is promised */
  commitment?: "planned" | "binding" | "aspirational";
  /** the code of its theme */
  theme?: string;
  /** how much of the document there is */
  extent?: "full" | "abridged" | "fragment" | "tasksOnly";
  /** why */
  reason?: string;
  /** who decided */
  by?: string;
  /** the day of the decision */
  on?: string;
} | {
  kind: "mention";
  /** what was asked, for the person who decides */
  question?: string;
  /** the mention of a programme */
  programme: ProgrammeMention;
  /** why */
  reason?: string;
  /** who decided */
  by?: string;
  /** the day of the decision */
  on?: string;
} | {
  kind: "open";
  /** what was asked, for the person who decides */
  question?: string;
  /** the target */
  target?: FactAddress;
  /** the reported value */
  result?: FactAddress;
  /** what it is about */
  fact?: FactAddress;
  /** why */
  reason?: string;
  /** who decided */
  by?: string;
  /** the day of the decision */
  on?: string;
};

/** what people decided after reading the texts */
export type ReviewFile = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** what was decided, and what is still open */
  decisions: ReviewDecision[];
};

/** the mid-term review of a plan over years */
export type Reviews = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** the mid-term review of a plan over years */
  reviews: PlanReview[];
};

/** a round of supervision */
export type Round = {
  /** the name */
  name: string;
  /** every how many months it comes */
  months: number;
  /** what is done */
  kind?: "unstated" | "display" | "rank" | "appraise";
};

/** a scale of stages */
export type Scale = {
  /** the word by which stages of the same text refer to it where the name does not do */
  key?: string;
  /** its name */
  name: string;
  /** its steps, the lowest first */
  steps: string[];
};

/** what one target gives to a body's score */
export type ScorePart = {
  /** the task */
  task: string;
  /** the target */
  target: string;
  /** whether the body leads it */
  leads: boolean;
  /** the share of the credit */
  credit: number;
  /** what it is worth */
  value?: number;
};

/** the judged targets of a year */
export type Scorecard = {
  /** the year */
  year: number;
  /** the counts over all rows */
  total: Tally;
  /** by section */
  bySection?: Group[];
  /** by theme */
  byTheme?: Group[];
  /** by lead body */
  byLead?: Group[];
  /** by commitment */
  byCommitment?: Group[];
  /** the judged targets */
  rows: Assessment[];
};

/** the judged targets of a year */
export type ScorecardFile = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** the year */
  year: number;
  /** the counts over all rows */
  total: Tally;
  /** by section */
  bySection?: Group[];
  /** by theme */
  byTheme?: Group[];
  /** by lead body */
  byLead?: Group[];
  /** by commitment */
  byCommitment?: Group[];
  /** the judged targets */
  rows: Assessment[];
};

/** a part of a document */
export type Section = {
  /** the path of headings */
  path: string;
  /** a short title */
  title?: string;
  /** what it does */
  kind: "other" | "results" | "multiYearReview" | "headlineTargets" | "plan" | "multiYearGoals" | "shortcomings" | "thanks" | "selfBuilding" | "tasks" | "livelihood";
  /** the time it is about */
  period?: string;
  /** the code of its theme */
  theme?: string;
  /** where it stands */
  at: [number, number];
};

/** an indicator over all documents, targets beside results */
export type Series = {
  /** the indicator */
  indicator: string;
  /** what kind of number */
  measure: "level" | "count" | "growth" | "share" | "rate" | "pointChange" | "rank" | "rankMove" | "multiple" | "stage" | "grade";
  /** period by period */
  points?: Point[];
  /** what is in doubt */
  findings?: Finding[];
};

/** an indicator over all documents, targets beside results */
export type SeriesFile = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** the indicator */
  indicator: string;
  /** what kind of number */
  measure: "level" | "count" | "growth" | "share" | "rate" | "pointChange" | "rank" | "rankMove" | "multiple" | "stage" | "grade";
  /** period by period */
  points?: Point[];
  /** what is in doubt */
  findings?: Finding[];
};

/** a problem that a document names itself */
export type Shortcoming = {
  /** the topic, in our own short words */
  topic: string;
  /** the time it is about; left out only where the document has no year */
  period?: string;
  /** where it was read */
  source: Citation;
};

/** a stage that was promised again */
export type Slip = {
  /** its kind */
  kind: "promisedAgain" | "weakened";
  /** the promise */
  promise: ProjectMention;
  /** the promise that follows it */
  again: ProjectMention;
};

/** how a body stands among others */
export type Standing = {
  /** the body */
  organization: string;
  /** its kind */
  kind?: "unknown" | "government" | "party" | "congress" | "county" | "zone" | "massOrganization" | "enterprise" | "institution" | "judiciary" | "vertical" | "military" | "umbrella";
  /** how many targets it has credit for */
  count: number;
  /** how many of them are reported */
  reported: number;
  /** on schedule */
  onSchedule: number;
  /** lagging */
  lagging: number;
  /** far behind */
  farBehind: number;
  /** the score */
  score?: number;
  /** the place, 1 is best */
  place?: number;
  /** why it has no place */
  unranked?: "kindLeftOut" | "coverageBelowFloor" | "nothingToRank";
  /** what the score is made of */
  parts?: ScorePart[];
};

/** how bodies stand among each other */
export type Standings = {
  /** the version of the format */
  schema: "huzhou-policy/1.1" | "huzhou-policy/1";
  /** the scales that the text defines for itself */
  scales?: Scale[];
  /** the indicators that the text defines for itself */
  indicators?: Indicator[];
  /** how bodies stand among each other */
  standings: Standing[];
};

/** a step of a calculation */
export type Step = {
  kind: "took";
  /** what it was taken for */
  role: "result" | "related" | "previous" | "reference" | "difference" | "change" | "forecast" | "soFar" | "earlier";
  /** the result */
  observation: Observation;
} | {
  kind: "supposed";
  /** the direction supposed */
  polarity: "neutral" | "higherIsBetter" | "lowerIsBetter";
} | {
  kind: "referred";
  /** the reference */
  reference: Reference;
  /** the code of the indicator */
  indicator: string;
  /** among whom */
  league?: string;
} | {
  kind: "converted";
  /** what was converted */
  from: string;
  /** what it came to */
  to: string;
} | {
  kind: "tolerated";
  /** the tolerance */
  amount: string;
  /** whether it holds on one side */
  oneSided: boolean;
} | {
  kind: "ranged";
  /** the lower end */
  low?: string;
  /** whether the lower end belongs to it */
  lowIncluded: boolean;
  /** the upper end */
  high?: string;
  /** whether the upper end belongs to it */
  highIncluded: boolean;
} | {
  kind: "compared";
  /** the value */
  actual: string;
  /** how it was compared */
  comparison: "atLeast" | "above" | "atMost" | "below";
  /** the bound */
  bound: string;
  /** whether it holds */
  holds?: boolean;
} | {
  kind: "margin";
  /** how far beyond */
  beyond: string;
  /** whether the margin was passed */
  passed: boolean;
} | {
  kind: "related";
  /** how the indicators relate */
  relation: "wider" | "narrower" | "otherEvent" | "laterStage" | "otherThreshold" | "otherScope" | "otherDenominator" | "otherMeasure" | "aggregate" | "component";
  /** the code of the indicator */
  indicator: string;
  /** whether it proves anything */
  proves: boolean;
} | {
  kind: "setAside";
  /** which part differs */
  part: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
  /** the result */
  observation: Observation;
} | {
  kind: "claimed";
  /** what is claimed */
  claim: Condition;
  /** whether it agrees */
  agrees?: boolean;
} | {
  kind: "stageCompared";
  /** the stage reached */
  reached: string;
  /** the stage promised */
  promised: string;
  /** whether it holds */
  holds: boolean;
} | {
  kind: "dateCompared";
  /** the last day */
  by: string;
  /** the period */
  period: string;
  /** whether it holds */
  holds?: boolean;
} | {
  kind: "paced";
  /** the part of the time that is over */
  elapsed: number;
  /** what is expected by then */
  expected: string;
  /** whether it holds */
  holds: boolean;
} | {
  kind: "searched";
  /** the document searched */
  document: string;
  /** how much of it there is */
  extent: "full" | "abridged" | "fragment" | "tasksOnly";
} | {
  kind: "noDocument";
  /** the period */
  period: string;
} | {
  kind: "vintageChosen";
  /** the result */
  observation: Observation;
  /** the other vintage */
  other: Observation;
} | {
  kind: "restatedBy";
  /** the later target */
  later: Target;
} | {
  kind: "methodChosen";
  /** the method */
  method: "ratio" | "inverseRatio" | "mirror" | "fromBaseline" | "growthPath" | "gap" | "asReported" | "binary";
  /** why this one */
  why: "conditionHolds" | "beyondMargin" | "conditionFails" | "provedByNarrower" | "provedByWider" | "provedByLaterStage" | "asserted" | "assertedOtherwise" | "completionStated" | "decidedByHalves" | "computedFromLevels" | "keepsPace" | "fallsBehind" | "noDocument" | "periodNotOver" | "forecastOnly" | "documentSilent" | "candidatesOnly" | "saidToBeMissing" | "otherName" | "otherEvent" | "otherThreshold" | "otherPopulation" | "otherTerritory" | "otherScope" | "otherDenominator" | "otherMeasure" | "otherUnit" | "otherPeriod" | "otherPriceBasis" | "otherBasis" | "otherLeague" | "otherScale" | "widerProvesNothing" | "narrowerProvesNothing" | "laterStageProvesNothing" | "boundDoesNotDecide" | "assertionDoesNotDecide" | "dateNotShown" | "partlyReported" | "authorityFigureUnknown" | "referenceUnknown" | "referenceNotReported" | "previousNotReported" | "seriesNotReported" | "tierUndefined" | "restated" | "valueMissing" | "baselineMissing" | "targetNotPositive" | "actualNotPositive" | "baselineEqualsTarget" | "baselineBeyondTarget" | "baseNotPositive" | "wrongDirection" | "spanMissing" | "noOwnNumber" | "resultOnOtherBasis" | "resultIsBound" | "outOfRange" | "higherIsBetter" | "lowerIsBetter" | "yesOrNo" | "basisDiffers";
} | {
  kind: "computed";
  /** the rate or its refusal */
  completion: Completion;
} | {
  kind: "decided";
  /** what a person decided */
  decision: ReviewDecision;
};

/** the choices a ranking rests on */
export type SupervisionPolicyFile = {
  /** the version of the format */
  schema: "huzhou-policy/1";
  /** how the credit for a task is shared */
  credit?: Credit;
  /** what leads and lags mean */
  status?: Bands;
  /** how time is counted */
  elapse?: "months" | "days";
  /** what a missing report counts */
  missing?: "leftOut" | "countsAsZero";
  /** the least part reported to be ranked */
  coverageFloor?: number;
  /** the cap of a rate */
  cap?: number;
  /** the weight of firm promises */
  bindingWeight?: number;
  /** the weight of plans */
  plannedWeight?: number;
  /** the weight of aims */
  aspirationalWeight?: number;
  /** what equal scores mean */
  ties?: "nextPlaceSkipped" | "nextPlaceFollows";
  /** the kinds of bodies that are not ranked */
  notRanked?: ("unknown" | "government" | "party" | "congress" | "county" | "zone" | "massOrganization" | "enterprise" | "institution" | "judiciary" | "vertical" | "military" | "umbrella")[];
  /** whether silence is listed among lags */
  circulatesSilence?: boolean;
  /** the weight of schedules */
  scheduleWeight?: number;
  /** the weight of completion */
  completionWeight?: number;
  /** the rounds of supervision */
  rounds?: Round[];
};

/** counts per verdict; one that is left out is 0 */
export type Tally = {
  /** met, those that were exceeded among them */
  met?: number;
  /** exceeded, counted under met as well */
  exceeded?: number;
  /** missed */
  missed?: number;
  /** on track */
  onTrack?: number;
  /** behind */
  behind?: number;
  /** awaiting a result */
  awaiting?: number;
  /** not reported back */
  notReported?: number;
  /** not comparable */
  notComparable?: number;
  /** needs a reference */
  needsReference?: number;
  /** superseded */
  superseded?: number;
  /** to be checked */
  unresolved?: number;
  /** with a result and not decided */
  undecided?: number;
  /** that rest on words without a figure */
  asserted?: number;
  /** that rest on an estimate */
  estimated?: number;
  /** with a completion rate */
  rated?: number;
  /** the weighted mean of the capped rates, 1 for the whole */
  weightedMean?: number;
  /** whether enough could be judged to rank it */
  rankable?: boolean;
};

/** what a government promised */
export type Target = {
  /** the identity inside its archive */
  id: string;
  /** what is measured */
  indicator: string;
  /** what kind of number decides it */
  measure: "level" | "count" | "growth" | "share" | "rate" | "pointChange" | "rank" | "rankMove" | "multiple" | "stage" | "grade";
  /** when it is to hold; left out only where the document has no year */
  period?: string;
  /** what must hold */
  condition: Condition;
  /** how firmly it is promised; planned where left out */
  commitment?: "planned" | "binding" | "aspirational";
  /** a better condition that is aimed for beyond it */
  stretch?: Condition;
  /** who set the figure where it was handed down */
  origin?: string;
  /** the value it starts from */
  baseline?: string;
  /** what it is made subject to, in the words of the text */
  proviso?: string;
  /** whether it is proposed and has yet to be decided */
  proposed?: boolean;
  /** the price or counting basis */
  basis?: ("currentPrices" | "comparablePrices" | "sameScope" | "annualAverage" | "cumulative" | "againstAverage" | "againstPreviousPeriod" | "againstEarlierYear" | "naturalScope" | "change" | "withoutPart")[];
  /** whether it is one of the headline targets */
  headline?: boolean;
  /** whether its words hold it down */
  ceiling?: boolean;
  /** how much it counts in a weighted mean; 1 where left out */
  weight?: number;
  /** where it was read */
  source: Citation;
};

/** a task */
export type Task = {
  /** the identity of the item */
  id: string;
  /** a short title */
  title: string;
  /** what can be judged about it */
  kind: "standing" | "directional" | "milestone" | "measured";
  /** the leader in charge */
  leader?: string;
  /** who answers for it */
  responsibility?: Responsibility;
  /** the code of its theme */
  theme?: string;
  /** where it was read */
  source: Citation;
  /** where its detail stands */
  detail?: Citation;
};

/** how a task stands on a day */
export type TaskProgress = {
  /** the task */
  task: string;
  /** the target */
  target?: Target;
  /** the latest report */
  latest?: ProgressEntry;
  /** how much of it is done */
  completion?: Completion;
  /** the part that was to be done, 1 for the whole */
  expected?: number;
  /** completion less what was expected, in points */
  leadPoints?: number;
  /** the same in percent of what was expected */
  relativeLead?: number;
  /** the value at the end of the period if it went on like this */
  projection?: string;
  /** what the bands say */
  status?: "onSchedule" | "lagging" | "farBehind";
  /** whether it is standing work */
  standing?: boolean;
};

/** a theme that heads the work over the years */
export type Theme = {
  /** the code */
  code: string;
  /** the name */
  name: string;
  /** the name in English */
  englishName?: string;
};

/** how a lead body means to carry out a task */
export type WorkPlan = {
  /** the task */
  task: string;
  /** the lead body */
  organization: string;
  /** the steps, in order of their deadlines */
  steps: WorkStep[];
};

/** one step of a work plan */
export type WorkStep = {
  /** what is to be done */
  name: string;
  /** by when */
  due: string;
  /** the part of the whole task done by then, 0 to 1 */
  share?: number;
};
