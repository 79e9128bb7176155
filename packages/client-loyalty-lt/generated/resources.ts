// Generated from specs/loyalty-lt/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { Resource } from "@oubli/client-kit";

export const session: Resource<"session"> = {
  lines: `
login login POST /auth/login s /data - {},~
refresh refreshSession POST /auth/refresh n /data - {},~
logout logout POST /auth/logout s - - @X-Partner-ID
get getSession GET /auth/me s /data - @X-Partner-ID`,
};

export const partner: Resource<"partner"> = {
  lines: `
get getProfile GET /profile s /data - @X-Partner-ID`,
};

export const shops: Resource<"shops"> = {
  lines: `
list listShops GET /shops s /data numbered @X-Partner-ID,page,per_page,search,is_active,latitude,longitude,radius,status,city,sort
create createShop POST /shops n /data - {},@X-Partner-ID
bulkUpdate updateShopsInBulk PUT /shops/bulk-update a /data - {},@X-Partner-ID
get getShop GET /shops/{id} s /data - @X-Partner-ID
update updateShop PUT /shops/{id} s /data - {},@X-Partner-ID
staff.create createStaffMember POST /shops/{shop_id}/staff n /data - {},@X-Partner-ID`,
};

export const customers: Resource<"customers"> = {
  lines: `
list listCustomers GET /customers s /data numbered @X-Partner-ID,@X-Shop-ID,page,per_page,search,status,tier,segment_id,created_after,created_before,updated_after,last_activity_before,sort
search searchCustomers GET /customers/search s /data numbered @X-Partner-ID,page,per_page,q,email,phone
get getCustomer GET /customers/{id} s /data - @X-Partner-ID,@X-Shop-ID
update updateCustomer PUT /customers/{id} a /data - {},@X-Partner-ID
stats.get getCustomerStats GET /customers/{id}/loyalty-stats s /data - @X-Partner-ID
transactions.list listCustomerTransactions GET /customers/{id}/transactions s /data numbered @X-Partner-ID,@X-Shop-ID,page,per_page,date_from,date_to,type,shop_id,staff_id,status,reference_number
bulkImport importCustomers POST /customers/bulk-import n /data - {},@X-Partner-ID
bulkUpdate updateCustomersInBulk PUT /customers/bulk-update a /data - {},@X-Partner-ID
bulkTierUpdate setTiersInBulk POST /customers/bulk-tier-update a /data - {},@X-Partner-ID
segments.list listSegments GET /customers/segments s /data numbered @X-Partner-ID,page,per_page,kind,search
segments.create createSegment POST /customers/segments n /data - {},@X-Partner-ID
segments.listCustomers listSegmentCustomers GET /customers/segments/{id}/customers s /data numbered @X-Partner-ID,page,per_page
segments.run runSegmentOperation POST /customers/segments/{id}/bulk-operations n /data - {},@X-Partner-ID`,
};

export const points: Resource<"points"> = {
  lines: `
crossShopAward awardPointsAcrossShops POST /points/cross-shop-award n /data - {},@X-Partner-ID
bulkAward awardPointsInBulk POST /points/bulk-award n /data - {},@X-Partner-ID
bulkAdjust adjustPointsInBulk POST /points/bulk-adjust n /data - {},@X-Partner-ID`,
};

export const transactions: Resource<"transactions"> = {
  lines: `
list listTransactions GET /transactions s /data numbered @X-Partner-ID,page,per_page,search,shop_id,staff_id,status,start_date,end_date,date_from,date_to
get getTransaction GET /transactions/{id} s /data - @X-Partner-ID
bulkProcess processTransactionsInBulk POST /transactions/bulk-process n /data - {},@X-Partner-ID`,
};

export const redemptions: Resource<"redemptions"> = {
  lines: `
bulkProcess processRedemptionsInBulk POST /redemptions/bulk-process n /data - {},@X-Partner-ID`,
};

export const jobs: Resource<"jobs"> = {
  lines: `
get getJob GET /jobs/{job_id} s /data - @X-Partner-ID
results.list listJobResults GET /jobs/{job_id}/results s /data cursored @X-Partner-ID,cursor,limit,status`,
};

export const analytics: Resource<"analytics"> = {
  lines: `
overview getAnalyticsOverview GET /analytics/overview s /data - @X-Partner-ID,period,date_from,date_to,shops,compare_to,currency,timezone
compareShops compareShops GET /analytics/shops/comparison s /data - @X-Partner-ID,period,date_from,date_to,shops,compare_to,currency,timezone,metrics:c
customerJourney getCustomerJourney GET /analytics/customer-journey s /data - @X-Partner-ID,customer_id!,date_range
revenueAttribution getRevenueAttribution GET /analytics/revenue-attribution s /data - @X-Partner-ID,period,date_from,date_to,shops,compare_to,currency,timezone
lifetimeValue getLifetimeValue GET /analytics/customer-ltv s /data - @X-Partner-ID,group_by,shops,currency
profitImpact getProfitImpact GET /analytics/profit-impact s /data - @X-Partner-ID,include_costs,period,shops,currency
shopRankings rankShops GET /analytics/shop-rankings s /data - @X-Partner-ID,metric,period,shops,currency
industryBenchmarks getIndustryBenchmarks GET /analytics/industry-benchmarks s /data - @X-Partner-ID,industry
kpiDashboard getKpiDashboard GET /analytics/kpi-dashboard s /data - @X-Partner-ID,period,shops
churnPrediction predictChurn GET /analytics/churn-prediction s /data - @X-Partner-ID,threshold,page,per_page
revenueForecast forecastRevenue GET /analytics/revenue-forecast s /data - @X-Partner-ID,horizon,shops,currency
campaignOptimization getCampaignOptimization GET /analytics/campaign-optimization s /data - @X-Partner-ID,campaign_type`,
};

export const reports: Resource<"reports"> = {
  lines: `
create createReport POST /analytics/reports s /data - {},@X-Partner-ID
get getReport GET /analytics/reports/{report_id} s /data - @X-Partner-ID`,
};

export const campaigns: Resource<"campaigns"> = {
  lines: `
list listCampaigns GET /campaigns s /data numbered @X-Partner-ID,page,per_page,status,type,shop_id,search
create createCampaign POST /campaigns n /data - {},@X-Partner-ID
get getCampaign GET /campaigns/{id} s /data - @X-Partner-ID
analytics getCampaignAnalytics GET /campaigns/{id}/analytics s /data - @X-Partner-ID,period,date_from,date_to,shops
abTests.create createAbTest POST /campaigns/ab-test n /data - {},@X-Partner-ID
abTests.get getAbTest GET /campaigns/ab-test/{id} s /data - @X-Partner-ID
automations.create createAutomation POST /campaigns/automated n /data - {},@X-Partner-ID
bulkCreate createCampaignsInBulk POST /campaigns/bulk-create n /data - {},@X-Partner-ID`,
};

export const staff: Resource<"staff"> = {
  lines: `
list listStaff GET /staff s /data numbered @X-Partner-ID,page,per_page,shop_id,role,status,search
bulkOperations runStaffOperations POST /staff/bulk-operations n /data - {},@X-Partner-ID
performance getStaffPerformance GET /staff/performance-metrics s /data - @X-Partner-ID,period,shops,metric
setPermissions setStaffPermissions PUT /staff/{staff_id}/permissions s /data - {},@X-Partner-ID
analytics getStaffAnalytics GET /staff/{staff_id}/analytics s /data - @X-Partner-ID,period,date_from,date_to
listActivity listStaffActivity GET /staff/{staff_id}/activity s /data numbered @X-Partner-ID,page,per_page,action,date_from,date_to
assignRoles assignRoles POST /staff/{staff_id}/roles s /data - {},@X-Partner-ID
listActions listStaffActions GET /audit/staff-actions s /data numbered @X-Partner-ID,page,per_page,user_id,action,date_from,date_to`,
};

export const roles: Resource<"roles"> = {
  lines: `
create createRole POST /roles n /data - {},@X-Partner-ID
listPermissions listRolePermissions GET /roles/{role_id}/permissions s /data - @X-Partner-ID`,
};

export const settings: Resource<"settings"> = {
  lines: `
global.get getGlobalSettings GET /settings/global s /data - @X-Partner-ID
global.update updateGlobalSettings PUT /settings/global s /data - {},@X-Partner-ID
branding.get getBranding GET /settings/branding s /data - @X-Partner-ID
branding.update updateBranding PUT /settings/branding s /data - {},@X-Partner-ID
integrations.get getIntegrations GET /settings/integrations s /data - @X-Partner-ID
integrations.update updateIntegrations PUT /settings/integrations s /data - {},@X-Partner-ID`,
};

export const whiteLabel: Resource<"whiteLabel"> = {
  lines: `
domain.set setDomain POST /white-label/domain a /data - {},@X-Partner-ID
domain.get getDomain GET /white-label/domain s /data - @X-Partner-ID
mobileApp.configure configureMobileApp POST /white-label/mobile-app a /data - {},@X-Partner-ID
deployments.create deployApp POST /white-label/app-deployment n /data - {},@X-Partner-ID
deployments.get getAppDeployment GET /white-label/app-deployment/{deployment_id} s /data - @X-Partner-ID`,
};

export const integrations: Resource<"integrations"> = {
  lines: `
sap.configure configureSap POST /integrations/sap/configure a /data - {},@X-Partner-ID
sap.syncCustomers syncSapCustomers POST /integrations/sap/sync-customers a /data - {},@X-Partner-ID
sap.createTransactionWebhook createSapWebhook POST /integrations/sap/transaction-webhook n /data - {},@X-Partner-ID
oracle.configure configureOracle POST /integrations/oracle/setup a /data - {},@X-Partner-ID
oracle.syncFinances syncOracleFinances POST /integrations/oracle/financial-sync n /data - {},@X-Partner-ID
oracle.listInventory listOracleInventory GET /integrations/oracle/inventory-status s /data numbered @X-Partner-ID,page,per_page,shop_id,sku,updated_since
customErp.configure configureCustomErp POST /integrations/custom-erp/configure a /data - {},@X-Partner-ID
customErp.setFieldMappings setFieldMappings POST /integrations/custom-erp/field-mapping s /data - {},@X-Partner-ID
customErp.setSyncRules setSyncRules POST /integrations/custom-erp/sync-rules s /data - {},@X-Partner-ID`,
};

export const webhooks: Resource<"webhooks"> = {
  lines: `
listEvents listWebhookEvents GET /webhooks/events s /data - @X-Partner-ID
list listWebhooks GET /webhooks s /data - @X-Partner-ID
create createWebhook POST /webhooks n /data - {},@X-Partner-ID
update updateWebhook PUT /webhooks/{id} s /data - {},@X-Partner-ID
delete deleteWebhook DELETE /webhooks/{id} s - - @X-Partner-ID
rotateSecret rotateWebhookSecret POST /webhooks/{id}/rotate-secret n /data - @X-Partner-ID
deliveries.list listWebhookDeliveries GET /webhooks/{id}/deliveries s /data numbered @X-Partner-ID,page,per_page,event,status
test testWebhook POST /webhooks/{id}/test n /data - {},@X-Partner-ID`,
};

export const compliance: Resource<"compliance"> = {
  lines: `
exports.getCustomerData exportCustomerData GET /compliance/gdpr/customer-data/{id} s /data - @X-Partner-ID,^X-Subject-Request-ID,^Prefer,purpose,format,sections:c,redact_third_parties,locale
exports.create createExport POST /compliance/gdpr/exports a /data - {},@X-Partner-ID,^X-Subject-Request-ID
exports.list listExports GET /compliance/gdpr/exports s /data cursored @X-Partner-ID,cursor,limit,customer_id,status,subject_request_id,created_after,created_before
exports.get getExport GET /compliance/gdpr/exports/{export_id} s /data - @X-Partner-ID
exports.delete deleteExport DELETE /compliance/gdpr/exports/{export_id} s /data - @X-Partner-ID
exports.files.get getExportFile GET /compliance/gdpr/exports/{export_id}/files/{file_name} s - - <application/octet-stream,@X-Partner-ID
anonymizations.preview previewAnonymization POST /compliance/anonymize-customer/preview s /data - {},@X-Partner-ID,^X-Subject-Request-ID
anonymizations.create anonymizeCustomer POST /compliance/anonymize-customer a /data - {},@X-Partner-ID,^X-Subject-Request-ID
anonymizations.list listAnonymizations GET /compliance/anonymizations s /data cursored @X-Partner-ID,cursor,limit,status,subject_request_id,customer_id,completed_after,completed_before
anonymizations.get getAnonymization GET /compliance/anonymizations/{receipt_id} s /data - @X-Partner-ID
anonymizations.cancel cancelAnonymization DELETE /compliance/anonymizations/{receipt_id} s /data - @X-Partner-ID
auditTrail.list listAuditTrail GET /compliance/audit-trail s /data cursored @X-Partner-ID,cursor,limit,date_from,date_to,action,user_id,customer_id,actor_type,actor_id,target_type,target_id,shop_id,category,outcome,severity,subject_request_id,request_id,ip,q,order,include:c
auditTrail.listActionTypes listAuditActionTypes GET /compliance/audit-trail/action-types s /data - @X-Partner-ID
auditTrail.get getAuditEntry GET /compliance/audit-trail/{entry_id} s /data - @X-Partner-ID
auditTrail.createExport exportAuditTrail POST /compliance/audit-trail/exports s /data - {},@X-Partner-ID
retentionPolicy.get getRetentionPolicy GET /compliance/retention-policy s /data - @X-Partner-ID
retentionPolicy.update updateRetentionPolicy PUT /compliance/retention-policy s /data - {},@X-Partner-ID,^If-Match
retentionPolicy.preview previewRetentionPolicy POST /compliance/retention-policy/preview s /data - {},@X-Partner-ID
retentionPolicy.runs.list listRetentionRuns GET /compliance/retention-policy/runs s /data cursored @X-Partner-ID,cursor,limit,status
retentionPolicy.runs.get getRetentionRun GET /compliance/retention-policy/runs/{run_id} s /data - @X-Partner-ID
legalHolds.list listLegalHolds GET /compliance/legal-holds s /data cursored @X-Partner-ID,cursor,limit,customer_id,is_active
legalHolds.create placeLegalHold POST /compliance/legal-holds n /data - {},@X-Partner-ID
legalHolds.release releaseLegalHold DELETE /compliance/legal-holds/{hold_id} s /data - @X-Partner-ID`,
};

/** All of them. */
export const everything: {
  readonly session: Resource<"session">;
  readonly partner: Resource<"partner">;
  readonly shops: Resource<"shops">;
  readonly customers: Resource<"customers">;
  readonly points: Resource<"points">;
  readonly transactions: Resource<"transactions">;
  readonly redemptions: Resource<"redemptions">;
  readonly jobs: Resource<"jobs">;
  readonly analytics: Resource<"analytics">;
  readonly reports: Resource<"reports">;
  readonly campaigns: Resource<"campaigns">;
  readonly staff: Resource<"staff">;
  readonly roles: Resource<"roles">;
  readonly settings: Resource<"settings">;
  readonly whiteLabel: Resource<"whiteLabel">;
  readonly integrations: Resource<"integrations">;
  readonly webhooks: Resource<"webhooks">;
  readonly compliance: Resource<"compliance">;
} = {
  session,
  partner,
  shops,
  customers,
  points,
  transactions,
  redemptions,
  jobs,
  analytics,
  reports,
  campaigns,
  staff,
  roles,
  settings,
  whiteLabel,
  integrations,
  webhooks,
  compliance,
};
