// Generated from specs/loyalty-lt/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { VendorFacts } from "@oubli/client-kit";

/** What the client must know to call well: addresses, keys, budget, and what may be repeated. */
export const facts: VendorFacts = {
  "vendor": {
    "id": "loyalty-lt",
    "name": "Loyalty.lt"
  },
  "servers": [
    {
      "url": "https://staging-api.loyalty.lt/api/partners",
      "surface": "default",
      "security": [
        [
          "ApiKey",
          "ApiSecret"
        ],
        [
          "PartnerSession"
        ]
      ]
    }
  ],
  "security": {
    "ApiKey": {
      "type": "apiKey",
      "in": "header",
      "name": "X-API-Key"
    },
    "ApiSecret": {
      "type": "apiKey",
      "in": "header",
      "name": "X-API-Secret"
    },
    "PartnerSession": {
      "type": "bearer"
    }
  },
  "rateLimit": {
    "calls": 2000,
    "per": "hour",
    "concurrent": 25
  },
  "operations": [
    {
      "id": "login",
      "method": "POST",
      "path": "/auth/login",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "refreshSession",
      "method": "POST",
      "path": "/auth/refresh",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": []
    },
    {
      "id": "getProfile",
      "method": "GET",
      "path": "/profile",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        }
      ]
    },
    {
      "id": "listShops",
      "method": "GET",
      "path": "/shops",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "per_page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.per_page",
          "largest": 50
        },
        "total": "/meta/total"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
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
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "X-Shop-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "per_page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.per_page",
          "largest": 50
        },
        "total": "/meta/total"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getCustomer",
      "method": "GET",
      "path": "/customers/{id}",
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
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "X-Shop-ID",
          "in": "header",
          "required": false,
          "account": true
        }
      ],
      "returns": {
        "at": "/data",
        "many": false
      }
    },
    {
      "id": "listCustomerTransactions",
      "method": "GET",
      "path": "/customers/{id}/transactions",
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
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "X-Shop-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "per_page",
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
          "name": "query.per_page",
          "largest": 50
        },
        "total": "/meta/total"
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
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 1
        },
        {
          "name": "per_page",
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
          "name": "query.per_page",
          "largest": 50
        },
        "total": "/meta/total"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "exportCustomerData",
      "method": "GET",
      "path": "/compliance/gdpr/customer-data/{id}",
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
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "X-Subject-Request-ID",
          "in": "header",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "previewAnonymization",
      "method": "POST",
      "path": "/compliance/anonymize-customer/preview",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "X-Subject-Request-ID",
          "in": "header",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "anonymizeCustomer",
      "method": "POST",
      "path": "/compliance/anonymize-customer",
      "repeat": "after-looking",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "X-Subject-Request-ID",
          "in": "header",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "getAnonymization",
      "method": "GET",
      "path": "/compliance/anonymizations/{receipt_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "receipt_id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        }
      ]
    },
    {
      "id": "listAuditTrail",
      "method": "GET",
      "path": "/compliance/audit-trail",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        },
        {
          "name": "date_from",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "date_to",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "action",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false,
          "default": 50
        },
        {
          "name": "cursor",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "cursor",
        "position": "query.cursor",
        "size": {
          "name": "query.limit",
          "largest": 200
        },
        "next": "/meta/next_cursor"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getRetentionPolicy",
      "method": "GET",
      "path": "/compliance/retention-policy",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
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
          "name": "X-Partner-ID",
          "in": "header",
          "required": false,
          "account": true
        }
      ]
    }
  ]
};
