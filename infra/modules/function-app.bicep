metadata description = 'The Flex Consumption plan, the Function App, who may sign in to it and what it is told.'

param name string
param planName string
param location string
param tags object
param identityId string
param identityClientId string
param storageAccountName string
param deploymentContainer string
param maximumInstanceCount int
param instanceMemoryMB int
param alwaysReady array
param taskHub string
param applicationInsightsConnectionString string
param workspaceId string
param sendGridSecretUri string

@description('The verification key of SendGrid’s signed event webhook; empty takes no reports in.')
param sendGridWebhookKey string
param signInClientId string
param tenants string
param publicAddress string
param mailFrom string
param graphTenants string
param graphClientId string
param otlpEndpoint string
param school object

@secure()
param firstPerson object

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'host' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
      ftpsState: 'Disabled'
    }
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstanceCount
        instanceMemoryMB: instanceMemoryMB
        alwaysReady: alwaysReady
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: 'https://${storageAccountName}.blob.${environment().suffixes.storage}/${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AzureWebJobsStorage__accountName: storageAccountName
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    AzureWebJobsDisableHomepage: 'true'
    AzureFunctionsJobHost__extensions__durableTask__hubName: taskHub
    APPLICATIONINSIGHTS_CONNECTION_STRING: applicationInsightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID: identityClientId
    WEBSITE_AUTH_AAD_ALLOWED_TENANTS: tenants
    AlnWorkflows__Storage: storageAccountName
    AlnWorkflows__ManagedIdentity__ClientId: identityClientId
    AlnWorkflows__PublicAddress: publicAddress
    AlnWorkflows__MailFrom: mailFrom
    AlnWorkflows__SendGrid__ApiKey: '@Microsoft.KeyVault(SecretUri=${sendGridSecretUri})'
    AlnWorkflows__SendGrid__WebhookKey: sendGridWebhookKey
    AlnWorkflows__Identity__BehindAppService: 'true'
    AlnWorkflows__Identity__Tenants: tenants
    AlnWorkflows__Graph__Tenants: graphTenants
    AlnWorkflows__Graph__ClientId: graphClientId
    AlnWorkflows__Telemetry__OtlpEndpoint: otlpEndpoint
    AlnWorkflows__School__Id: school.id
    AlnWorkflows__School__NameCy: school.nameCy
    AlnWorkflows__School__NameEn: school.nameEn
    AlnWorkflows__School__IsPupilReferralUnit: school.isPupilReferralUnit
    AlnWorkflows__School__EscalatesToAuthority: school.escalatesToAuthority
    AlnWorkflows__School__Authority: school.authority
    AlnWorkflows__School__Email: school.email
    AlnWorkflows__School__Phone: school.phone
    AlnWorkflows__School__Links__InformationAndAdvice: school.informationAndAdvice
    AlnWorkflows__School__Links__Disagreements: school.disagreements
    AlnWorkflows__School__Links__Advocacy: school.advocacy
    AlnWorkflows__School__Links__Reconsideration: school.reconsideration
    AlnWorkflows__School__Links__Complaints: school.complaints
    AlnWorkflows__School__Links__Privacy: school.privacy
    AlnWorkflows__FirstPerson__Id: firstPerson.id
    AlnWorkflows__FirstPerson__FirstName: firstPerson.firstName
    AlnWorkflows__FirstPerson__Surname: firstPerson.surname
    AlnWorkflows__FirstPerson__Language: firstPerson.language
    AlnWorkflows__FirstPerson__Email: firstPerson.email
    AlnWorkflows__FirstPerson__Tenant: firstPerson.tenant
    AlnWorkflows__FirstPerson__ObjectId: firstPerson.objectId
  }
}

// Families come by links and never sign in, so nobody is turned away here: the pages decide what needs signing in.
// App Service takes its identity headers off every request and sets them only for who has signed in.
resource signIn 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: true, runtimeVersion: '~1' }
    globalValidation: {
      requireAuthentication: false
      unauthenticatedClientAction: 'AllowAnonymous'
    }
    httpSettings: {
      requireHttps: true
      forwardProxy: { convention: 'NoProxy' }
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: signInClientId
          clientSecretSettingName: 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'
          openIdIssuer: '${environment().authentication.loginEndpoint}organizations/v2.0'
        }
        validation: {
          allowedAudiences: [signInClientId, 'api://${signInClientId}']
        }
      }
    }
    login: {
      tokenStore: { enabled: false }
      preserveUrlFragmentsForLogins: false
      cookieExpiration: { convention: 'FixedTime', timeToExpiration: '08:00:00' }
      nonce: { validateNonce: true, nonceExpirationInterval: '00:05:00' }
    }
  }
  dependsOn: [settings]
}

resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource noPublishingPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource whoSignedIn 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: app
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceAuthenticationLogs', enabled: true }
    ]
    metrics: [
      { category: 'AllMetrics', enabled: true }
    ]
  }
}
