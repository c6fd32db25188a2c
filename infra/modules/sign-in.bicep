extension microsoftGraphV1

metadata description = 'The app registration staff sign in with: any Entra tenant that has consented, no secret, since the identity of the Function App is its credential.'

param uniqueName string

@description('Where the service is reached, without a path.')
param addresses array
param identityPrincipalId string

resource application 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: 'AlnWorkflows (${uniqueName})'
  signInAudience: 'AzureADMultipleOrgs'
  web: {
    redirectUris: [for address in addresses: '${address}/.auth/login/aad/callback']
    implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: false }
  }

  resource credential 'federatedIdentityCredentials@v1.0' = {
    name: '${application.uniqueName}/function-app'
    audiences: ['api://AzureADTokenExchange']
    issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
    subject: identityPrincipalId
  }
}

resource servicePrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: application.appId
}

output clientId string = application.appId
