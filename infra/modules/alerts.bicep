metadata description = 'What wakes somebody. Each alert is a query over what the service logs and traces; infra/README.md says what to look at first.'

param suffix string
param location string
param tags object
param workspaceId string
param email string

// Log lines are found by words that no value stands between, since not every way into the workspace keeps event numbers.
// A span of a timer begins when the timer was set, which may be months ago, so it is its arrival that is looked at.
var rules = [
  {
    name: 'late-timers'
    description: 'A timer of a process fired more than 30 minutes after its instant.'
    severity: 2
    every: 'PT15M'
    window: 'PT30M'
    reach: 'P2D'
    threshold: 0
    operator: 'GreaterThan'
    query: 'union AppDependencies, AppRequests | where ingestion_time() > ago(30m) | extend FireAt = todatetime(Properties["durabletask.fire_at"]) | where isnotnull(FireAt) | where ingestion_time() - FireAt > 30m | project TimeGenerated, Name, FireAt'
  }
  {
    name: 'failed-orchestrations'
    description: 'A process has failed while its run is live: its case goes no further until an engineer has looked.'
    severity: 1
    every: 'PT15M'
    window: 'PT30M'
    reach: 'PT30M'
    threshold: 0
    operator: 'GreaterThan'
    query: 'AppTraces | where Message contains "has failed while its run is still live" | project TimeGenerated, Message'
  }
  {
    name: 'stuck-work'
    description: 'The sweep could not bring a run up to date, again and again.'
    severity: 2
    every: 'PT15M'
    window: 'PT1H'
    reach: 'PT1H'
    threshold: 3
    operator: 'GreaterThan'
    query: 'AppTraces | where Message contains "could not bring instance" or Message contains "could not be told of what was recorded" | project TimeGenerated, Message'
  }
  {
    name: 'bounces'
    description: 'Mail was refused, or could not be handed over.'
    severity: 2
    every: 'PT15M'
    window: 'PT1H'
    reach: 'PT1H'
    threshold: 0
    operator: 'GreaterThan'
    query: 'AppTraces | where Message contains "was not handed over:" or Message contains "cannot be written as SMTP mail" or Message contains "could not be delivered; it is tried again" | project TimeGenerated, Message'
  }
  {
    name: 'dead-sweep'
    description: 'No sweep has ended well for 15 minutes: nothing is sent, and nothing that was lost is said again.'
    severity: 1
    every: 'PT5M'
    window: 'PT15M'
    reach: 'PT15M'
    threshold: 1
    operator: 'LessThan'
    query: 'AppRequests | where Name == "Sweep" and Success == true | project TimeGenerated, Name'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${suffix}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'aln'
    enabled: true
    emailReceivers: [
      { name: 'service', emailAddress: email, useCommonAlertSchema: true }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for rule in rules: {
  name: 'alert-${rule.name}-${suffix}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'ALN ${rule.name}'
    description: rule.description
    severity: rule.severity
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: rule.every
    windowSize: rule.window
    overrideQueryTimeRange: rule.reach
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Count'
          operator: rule.operator
          threshold: rule.threshold
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}]
