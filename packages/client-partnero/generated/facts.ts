// Generated from specs/partnero/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { VendorFacts } from "@oubli/client-kit";

/** What the client must know to call well: addresses, keys, budget, and what may be repeated. */
export const facts: VendorFacts = {
  "vendor": {
    "id": "partnero",
    "name": "Partnero"
  },
  "servers": [
    {
      "url": "https://api.partnero.com/v1",
      "surface": "default",
      "security": [
        [
          "ApiKey"
        ]
      ]
    }
  ],
  "security": {
    "ApiKey": {
      "type": "bearer"
    }
  },
  "rateLimit": "unknown",
  "operations": [
    {
      "id": "testKey",
      "method": "GET",
      "path": "/test",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getProgram",
      "method": "GET",
      "path": "/program",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "updateProgram",
      "method": "PUT",
      "path": "/program",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "deleteProgram",
      "method": "DELETE",
      "path": "/program",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getProgramOverview",
      "method": "GET",
      "path": "/program/overview",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "listPartners",
      "method": "GET",
      "path": "/partners",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        },
        {
          "name": "sort",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createPartner",
      "method": "POST",
      "path": "/partners",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "updatePartnerBy",
      "method": "PUT",
      "path": "/partners",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "deletePartnerBy",
      "method": "DELETE",
      "path": "/partners",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getPartner",
      "method": "GET",
      "path": "/partners/{id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "/data",
        "many": false
      }
    },
    {
      "id": "updatePartner",
      "method": "PUT",
      "path": "/partners/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deletePartner",
      "method": "DELETE",
      "path": "/partners/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "searchPartners",
      "method": "GET",
      "path": "/partners:search",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "name",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "archivePartner",
      "method": "POST",
      "path": "/partners/{id}/archive",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "restorePartner",
      "method": "POST",
      "path": "/partners/{id}/revoke-archive",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "rewardPartner",
      "method": "POST",
      "path": "/partners/{id}/reward",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "createPartnerSignInUrl",
      "method": "POST",
      "path": "/partners:sign-in-url",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "findPartner",
      "method": "GET",
      "path": "/partner",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "id",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "returns": {
        "at": "/data",
        "many": false
      }
    },
    {
      "id": "listPartnerReferralLinks",
      "method": "GET",
      "path": "/partners/{id}/referral_links",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createPartnerReferralLink",
      "method": "POST",
      "path": "/partner_referral_links",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "listPartnerReferralLinkDomains",
      "method": "GET",
      "path": "/partner_referral_links:domains",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "searchPartnerReferralLinks",
      "method": "GET",
      "path": "/partner_referral_links:search",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getPartnerReferralLink",
      "method": "GET",
      "path": "/partner_referral_links/{id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "/data",
        "many": false
      }
    },
    {
      "id": "updatePartnerReferralLink",
      "method": "PUT",
      "path": "/partner_referral_links/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deletePartnerReferralLink",
      "method": "DELETE",
      "path": "/partner_referral_links/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listCustomers",
      "method": "GET",
      "path": "/customers",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "partner_key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "partner_email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "refer_status",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        },
        {
          "name": "sort",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createCustomer",
      "method": "POST",
      "path": "/customers",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "updateCustomerBy",
      "method": "PUT",
      "path": "/customers",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "deleteCustomerBy",
      "method": "DELETE",
      "path": "/customers",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "searchCustomers",
      "method": "GET",
      "path": "/customers:search",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getCustomer",
      "method": "GET",
      "path": "/customers/{key}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "/data",
        "many": false
      }
    },
    {
      "id": "updateCustomer",
      "method": "PUT",
      "path": "/customers/{key}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteCustomer",
      "method": "DELETE",
      "path": "/customers/{key}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listCustomerTransactions",
      "method": "GET",
      "path": "/customers/{key}/transactions",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "suspendCustomer",
      "method": "POST",
      "path": "/customers/{key}/suspend",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "approveCustomer",
      "method": "POST",
      "path": "/customers/{key}/approve",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "archiveCustomer",
      "method": "POST",
      "path": "/customers/{key}/archive",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "restoreCustomer",
      "method": "POST",
      "path": "/customers/{key}/revoke-archive",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listCustomerReferrals",
      "method": "GET",
      "path": "/customers/{id}/referrals",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getCustomerStats",
      "method": "GET",
      "path": "/customers/{id}/stats",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "getCustomerBalance",
      "method": "GET",
      "path": "/customers/{id}/balance",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "creditCustomer",
      "method": "POST",
      "path": "/customers/{id}/balance/credit",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "inviteCustomer",
      "method": "POST",
      "path": "/customers:invite",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "listCustomerReferralLinks",
      "method": "GET",
      "path": "/customers/{id}/referral_links",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createCustomerReferralLink",
      "method": "POST",
      "path": "/customer_referral_links",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "searchCustomerReferralLinks",
      "method": "GET",
      "path": "/customer_referral_links:search",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer[id]",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getCustomerReferralLink",
      "method": "GET",
      "path": "/customer_referral_links/{id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "updateCustomerReferralLink",
      "method": "PUT",
      "path": "/customer_referral_links/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteCustomerReferralLink",
      "method": "DELETE",
      "path": "/customer_referral_links/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listTransactions",
      "method": "GET",
      "path": "/transactions",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "partner_key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "partner_email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        },
        {
          "name": "sort",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createTransaction",
      "method": "POST",
      "path": "/transactions",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "deleteTransactionBy",
      "method": "DELETE",
      "path": "/transactions",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getTransaction",
      "method": "GET",
      "path": "/transactions/{key}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "/data",
        "many": false
      }
    },
    {
      "id": "deleteTransaction",
      "method": "DELETE",
      "path": "/transactions/{key}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "archiveTransaction",
      "method": "POST",
      "path": "/transactions/{key}/archive",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "restoreTransaction",
      "method": "POST",
      "path": "/transactions/{key}/revoke-archive",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listLeads",
      "method": "GET",
      "path": "/leads",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        },
        {
          "name": "sort",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createLead",
      "method": "POST",
      "path": "/leads",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getLeadDetails",
      "method": "GET",
      "path": "/leads/details",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getLead",
      "method": "GET",
      "path": "/leads/{id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "/data",
        "many": false
      }
    },
    {
      "id": "deleteLead",
      "method": "DELETE",
      "path": "/leads/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "convertLeadByGet",
      "method": "GET",
      "path": "/leads/convert",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "query",
          "required": true,
          "account": false
        },
        {
          "name": "commission_transaction_amount",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "convertLead",
      "method": "POST",
      "path": "/leads/convert",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "rejectLeadByGet",
      "method": "GET",
      "path": "/leads/reject",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "query",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "rejectLead",
      "method": "POST",
      "path": "/leads/reject",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "listCoupons",
      "method": "GET",
      "path": "/coupons",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createCoupon",
      "method": "POST",
      "path": "/coupons",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "updateCoupon",
      "method": "PUT",
      "path": "/coupons",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "listPromotionCodes",
      "method": "GET",
      "path": "/promotion-codes",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createPromotionCode",
      "method": "POST",
      "path": "/promotion-codes",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "updatePromotionCode",
      "method": "PUT",
      "path": "/promotion-codes",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "deletePromotionCode",
      "method": "DELETE",
      "path": "/promotion-codes",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getPromotionCode",
      "method": "GET",
      "path": "/promotion-codes/{code}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "code",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listSubscribers",
      "method": "GET",
      "path": "/subscribers",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "refer_status",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createSubscriber",
      "method": "POST",
      "path": "/subscribers",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "updateSubscriber",
      "method": "PUT",
      "path": "/subscribers",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "deleteSubscriber",
      "method": "DELETE",
      "path": "/subscribers",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "searchSubscribers",
      "method": "GET",
      "path": "/subscribers:search",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getSubscriber",
      "method": "GET",
      "path": "/subscribers/{id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listRewards",
      "method": "GET",
      "path": "/rewards",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createReward",
      "method": "POST",
      "path": "/rewards",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getReward",
      "method": "GET",
      "path": "/rewards/{id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listPayoutRequests",
      "method": "GET",
      "path": "/payout_requests",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        },
        {
          "name": "sort",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createPayoutRequest",
      "method": "POST",
      "path": "/payout_requests",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "searchPayoutRequests",
      "method": "GET",
      "path": "/payout_requests:search",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "partner_email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "partner_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "partner_key",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "amount_units",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getPayoutRequest",
      "method": "GET",
      "path": "/payout_requests/{id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "/data",
        "many": false
      }
    },
    {
      "id": "approvePayoutRequest",
      "method": "POST",
      "path": "/payout_requests/{id}/approve",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "markPayoutRequestAsPaid",
      "method": "POST",
      "path": "/payout_requests/{id}/mark_as_paid",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listWebhooks",
      "method": "GET",
      "path": "/webhooks",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.limit",
          "largest": 100
        },
        "next": "/links/next"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createWebhook",
      "method": "POST",
      "path": "/webhooks",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getWebhook",
      "method": "GET",
      "path": "/webhooks/{key}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "updateWebhook",
      "method": "PUT",
      "path": "/webhooks/{key}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteWebhook",
      "method": "DELETE",
      "path": "/webhooks/{key}",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "key",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    }
  ]
};
