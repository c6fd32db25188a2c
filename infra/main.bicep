targetScope = 'subscription'

metadata name = 'AlnWorkflows'
metadata description = 'AlnWorkflows on Azure Functions: one Function App, one storage account, one vault, one workspace.'

@description('Which of the environments this is; part of every name.')
@allowed(['test', 'live'])
param environmentName string

@description('The name that azd knows this environment by; it finds the resource group by this tag.')
param azdEnvironmentName string

@description('Where everything runs. Its paired region holds the second copy of the storage account.')
@allowed(['uksouth', 'ukwest'])
param location string

@description('Number of this instance of the workload in its region and environment.')
@minLength(3)
@maxLength(3)
param instance string

@description('Who pays and who answers for it: tags of every resource.')
param costCentre string

@description('Who answers for it: tag of every resource.')
param owner string

@description('A storage account that holds the records already, as after a failover; empty makes one.')
param existingStorageAccount string

@description('The resource group of that account; not read where none is given.')
param existingStorageResourceGroup string

@description('How the storage account is copied.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS', 'Standard_RAGZRS'])
param storageSku string

@description('For how many days deleted blobs, and versions that were replaced, can be had back.')
@minValue(7)
@maxValue(365)
param blobRetentionDays int

@description('Keeps the storage account from being deleted by anybody who has not taken the lock off first.')
param lockStorage bool

@description('At most so many instances of the Function App.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int

@description('Memory of each instance.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int

@description('Instances that are always there: [{ name: \'http\' or \'durable\', instanceCount: number }].')
param alwaysReady array

@description('For how many days logs and traces are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int

@description('At most so many GB of logs a day, as text because Bicep has no fractions; -1 is no limit.')
param logDailyCapGb string

@description('Where alerts are sent: a shared mailbox of the people who look after the service.')
param alertEmail string

@description('The address of whoever provisions, who may then put secrets into the vault; empty gives that to nobody.')
param deployerPrincipalId string

@description('The app registration that staff sign in with; empty makes one, for which the deployer needs rights in the directory.')
param signInClientId string

@description('The Entra tenants whose staff may sign in, by id, separated by commas.')
param tenants string

@description('The task hub of Durable Functions: a new name starts every live run again from the records.')
@minLength(3)
@maxLength(45)
param taskHub string

@description('The address that families and staff reach the service under, https and without a path; empty is the address of the Function App.')
param publicAddress string

@description('The service\'s own mailbox, whose domain SendGrid may send for.')
param mailFrom string

@description('The verification key of SendGrid’s signed event webhook; empty takes no reports in.')
param sendGridWebhookKey string = ''

@description('The Entra tenants whose organisers have meetings in their own calendars through Microsoft Graph, by id, separated by commas; empty is off.')
param graphTenants string = ''

@description('The app registration that those tenants let into calendars; it has the identity of the Function App as its credential.')
param graphClientId string = ''

@description('A collector of traces and metrics (OTLP over HTTP) beside Application Insights; empty is none.')
param otlpEndpoint string

@description('The first school, read only while the storage knows none.')
param school object

@description('Who sets the service up, as Entra knows them; read only while the storage knows no school.')
@secure()
param firstPerson object

var regionCodes = { uksouth: 'uks', ukwest: 'ukw' }
var regionCode = regionCodes[location]
var unique = uniqueString(subscription().id, azdEnvironmentName, location, instance)
var suffix = 'aln-${environmentName}-${regionCode}-${instance}'
var storageAccountName = empty(existingStorageAccount) ? 'staln${environmentName}${regionCode}${instance}${take(unique, 5)}' : existingStorageAccount
var functionAppName = 'func-${suffix}-${take(unique, 5)}'
var functionAppAddress = 'https://${functionAppName}.azurewebsites.net'
var tags = {
  workload: 'aln'
  environment: environmentName
  owner: owner
  costCentre: costCentre
  dataClassification: 'confidential'
  managedBy: 'bicep'
  'azd-env-name': azdEnvironmentName
}

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${suffix}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${suffix}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    workspaceName: 'log-${suffix}'
    componentName: 'appi-${suffix}'
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyCapGb: logDailyCapGb
    publisherPrincipalId: identity.outputs.principalId
  }
}

module storage 'modules/storage.bicep' = if (empty(existingStorageAccount)) {
  name: 'storage'
  scope: group
  params: {
    name: storageAccountName
    location: location
    tags: tags
    sku: storageSku
    blobRetentionDays: blobRetentionDays
    locked: lockStorage
    workspaceId: monitoring.outputs.workspaceId
  }
}

module storageAccess 'modules/storage-access.bicep' = {
  name: 'storage-access-${regionCode}'
  scope: resourceGroup(empty(existingStorageAccount) ? group.name : existingStorageResourceGroup)
  params: {
    accountName: storageAccountName
    principalId: identity.outputs.principalId
  }
  dependsOn: [storage]
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  scope: group
  params: {
    name: 'kv-${suffix}-${take(unique, 4)}'
    location: location
    tags: tags
    readerPrincipalId: identity.outputs.principalId
    officerPrincipalId: deployerPrincipalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module signIn 'modules/sign-in.bicep' = if (empty(signInClientId)) {
  name: 'sign-in'
  scope: group
  params: {
    uniqueName: '${suffix}-${take(unique, 5)}'
    addresses: empty(publicAddress) ? [functionAppAddress] : [functionAppAddress, publicAddress]
    identityPrincipalId: identity.outputs.principalId
  }
}

module functionApp 'modules/function-app.bicep' = {
  name: 'function-app'
  scope: group
  params: {
    name: functionAppName
    planName: 'asp-${suffix}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageAccountName: storageAccountName
    deploymentContainer: storageAccess.outputs.deploymentContainer
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    alwaysReady: alwaysReady
    taskHub: taskHub
    applicationInsightsConnectionString: monitoring.outputs.connectionString
    workspaceId: monitoring.outputs.workspaceId
    sendGridSecretUri: vault.outputs.sendGridSecretUri
    sendGridWebhookKey: sendGridWebhookKey
    signInClientId: empty(signInClientId) ? signIn!.outputs.clientId : signInClientId
    tenants: tenants
    publicAddress: empty(publicAddress) ? functionAppAddress : publicAddress
    mailFrom: mailFrom
    graphTenants: graphTenants
    graphClientId: graphClientId
    otlpEndpoint: otlpEndpoint
    school: school
    firstPerson: firstPerson
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    email: alertEmail
  }
}

output AZURE_LOCATION string = location
output AZURE_TENANT_ID string = tenant().tenantId
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_APP_NAME string = functionAppName
output AZURE_STORAGE_ACCOUNT_NAME string = storageAccountName
output AZURE_KEY_VAULT_NAME string = vault.outputs.name
output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = monitoring.outputs.workspaceCustomerId
output ALN_ADDRESS string = empty(publicAddress) ? functionAppAddress : publicAddress
output ALN_SIGN_IN_CLIENT_ID string = empty(signInClientId) ? signIn!.outputs.clientId : signInClientId
output ALN_TASK_HUB string = taskHub
