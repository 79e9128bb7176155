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
      "id": "searchPartnerReferralLinks",
      "method": "GET",
      "path": "/partner_referral_links:search",
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
      "id": "listTransactions",
      "method": "GET",
      "path": "/transactions",
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
          "account": false,
          "default": "asc"
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
    }
  ]
};
