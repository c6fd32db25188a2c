using 'main.bicep'

// How large each environment is stands in environments/; who and where you are comes from the azd environment
// (environments/settings.sample.env lists it), so that no file here names a person, a tenant or a secret.
var profiles = {
  test: loadJsonContent('environments/test.json')
  live: loadJsonContent('environments/live.json')
  recovery: loadJsonContent('environments/recovery.json')
}
var profile = profiles[readEnvironmentVariable('ALN_PROFILE', 'test')]

param environmentName = profile.environmentName
param azdEnvironmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'aln-test')
param location = profile.location
param instance = profile.instance
param storageSku = profile.storageSku
param blobRetentionDays = profile.blobRetentionDays
param lockStorage = profile.lockStorage
param maximumInstanceCount = profile.maximumInstanceCount
param instanceMemoryMB = profile.instanceMemoryMB
param alwaysReady = profile.alwaysReady
param logRetentionDays = profile.logRetentionDays
param logDailyCapGb = profile.logDailyCapGb

param costCentre = readEnvironmentVariable('ALN_COST_CENTRE', 'not-given')
param owner = readEnvironmentVariable('ALN_OWNER', 'not-given')
param existingStorageAccount = readEnvironmentVariable('ALN_STORAGE_ACCOUNT', '')
param existingStorageResourceGroup = readEnvironmentVariable('ALN_STORAGE_RESOURCE_GROUP', '')
param alertEmail = readEnvironmentVariable('ALN_ALERT_EMAIL')
param deployerPrincipalId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param signInClientId = readEnvironmentVariable('ALN_SIGN_IN_CLIENT_ID', '')
param tenants = readEnvironmentVariable('ALN_TENANTS')
param taskHub = readEnvironmentVariable('ALN_TASK_HUB', 'AlnWorkflows')
param publicAddress = readEnvironmentVariable('ALN_PUBLIC_ADDRESS', '')
param mailFrom = readEnvironmentVariable('ALN_MAIL_FROM')
param sendGridWebhookKey = readEnvironmentVariable('ALN_SENDGRID_WEBHOOK_KEY', '')
param graphTenants = readEnvironmentVariable('ALN_GRAPH_TENANTS', '')
param graphClientId = readEnvironmentVariable('ALN_GRAPH_CLIENT_ID', '')
param otlpEndpoint = readEnvironmentVariable('ALN_OTLP_ENDPOINT', '')
param school = {
  id: readEnvironmentVariable('ALN_SCHOOL_ID', '')
  nameCy: readEnvironmentVariable('ALN_SCHOOL_NAME_CY', '')
  nameEn: readEnvironmentVariable('ALN_SCHOOL_NAME_EN', '')
  isPupilReferralUnit: readEnvironmentVariable('ALN_SCHOOL_IS_PRU', 'false')
  escalatesToAuthority: readEnvironmentVariable('ALN_SCHOOL_ESCALATES', 'false')
  authority: readEnvironmentVariable('ALN_SCHOOL_AUTHORITY', '')
  email: readEnvironmentVariable('ALN_SCHOOL_EMAIL', '')
  phone: readEnvironmentVariable('ALN_SCHOOL_PHONE', '')
  informationAndAdvice: readEnvironmentVariable('ALN_LINK_INFORMATION', '')
  disagreements: readEnvironmentVariable('ALN_LINK_DISAGREEMENTS', '')
  advocacy: readEnvironmentVariable('ALN_LINK_ADVOCACY', '')
  reconsideration: readEnvironmentVariable('ALN_LINK_RECONSIDERATION', '')
  complaints: readEnvironmentVariable('ALN_LINK_COMPLAINTS', '')
  privacy: readEnvironmentVariable('ALN_LINK_PRIVACY', '')
}
param firstPerson = {
  id: readEnvironmentVariable('ALN_FIRST_PERSON_ID', '')
  firstName: readEnvironmentVariable('ALN_FIRST_PERSON_FIRST_NAME', '')
  surname: readEnvironmentVariable('ALN_FIRST_PERSON_SURNAME', '')
  language: readEnvironmentVariable('ALN_FIRST_PERSON_LANGUAGE', '')
  email: readEnvironmentVariable('ALN_FIRST_PERSON_EMAIL', '')
  tenant: readEnvironmentVariable('ALN_FIRST_PERSON_TENANT', '')
  objectId: readEnvironmentVariable('ALN_FIRST_PERSON_OBJECT_ID', '')
}
