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
    "calls": 10000,
    "per": "hour",
    "concurrent": 100
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
      "id": "logout",
      "method": "POST",
      "path": "/auth/logout",
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
      "id": "getSession",
      "method": "GET",
      "path": "/auth/me",
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
        },
        {
          "name": "is_active",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "latitude",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "longitude",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "radius",
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
          "name": "city",
          "in": "query",
          "required": false,
          "account": false
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
      "id": "createShop",
      "method": "POST",
      "path": "/shops",
      "repeat": "never",
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
      "id": "updateShopsInBulk",
      "method": "PUT",
      "path": "/shops/bulk-update",
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
        }
      ]
    },
    {
      "id": "getShop",
      "method": "GET",
      "path": "/shops/{id}",
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
        }
      ]
    },
    {
      "id": "updateShop",
      "method": "PUT",
      "path": "/shops/{id}",
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
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "tier",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "segment_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "created_after",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "created_before",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "updated_after",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "last_activity_before",
          "in": "query",
          "required": false,
          "account": false
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
      "id": "searchCustomers",
      "method": "GET",
      "path": "/customers/search",
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
          "name": "q",
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
          "name": "phone",
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
      "id": "updateCustomer",
      "method": "PUT",
      "path": "/customers/{id}",
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
      "id": "getCustomerStats",
      "method": "GET",
      "path": "/customers/{id}/loyalty-stats",
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
        }
      ]
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
          "name": "type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shop_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "staff_id",
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
          "name": "reference_number",
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
      "id": "importCustomers",
      "method": "POST",
      "path": "/customers/bulk-import",
      "repeat": "never",
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
      "id": "updateCustomersInBulk",
      "method": "PUT",
      "path": "/customers/bulk-update",
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
        }
      ]
    },
    {
      "id": "setTiersInBulk",
      "method": "POST",
      "path": "/customers/bulk-tier-update",
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
        }
      ]
    },
    {
      "id": "listSegments",
      "method": "GET",
      "path": "/customers/segments",
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
          "name": "kind",
          "in": "query",
          "required": false,
          "account": false
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
      "id": "createSegment",
      "method": "POST",
      "path": "/customers/segments",
      "repeat": "never",
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
      "id": "listSegmentCustomers",
      "method": "GET",
      "path": "/customers/segments/{id}/customers",
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
      "id": "runSegmentOperation",
      "method": "POST",
      "path": "/customers/segments/{id}/bulk-operations",
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
      "id": "awardPointsAcrossShops",
      "method": "POST",
      "path": "/points/cross-shop-award",
      "repeat": "never",
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
      "id": "awardPointsInBulk",
      "method": "POST",
      "path": "/points/bulk-award",
      "repeat": "never",
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
      "id": "adjustPointsInBulk",
      "method": "POST",
      "path": "/points/bulk-adjust",
      "repeat": "never",
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
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shop_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "staff_id",
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
          "name": "start_date",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "end_date",
          "in": "query",
          "required": false,
          "account": false
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
      "id": "getTransaction",
      "method": "GET",
      "path": "/transactions/{id}",
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
        }
      ]
    },
    {
      "id": "processTransactionsInBulk",
      "method": "POST",
      "path": "/transactions/bulk-process",
      "repeat": "never",
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
      "id": "processRedemptionsInBulk",
      "method": "POST",
      "path": "/redemptions/bulk-process",
      "repeat": "never",
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
      "id": "getJob",
      "method": "GET",
      "path": "/jobs/{job_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "job_id",
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
      "id": "listJobResults",
      "method": "GET",
      "path": "/jobs/{job_id}/results",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "job_id",
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
          "name": "cursor",
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
          "name": "status",
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
      "id": "getAnalyticsOverview",
      "method": "GET",
      "path": "/analytics/overview",
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
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
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
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        },
        {
          "name": "compare_to",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "currency",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "timezone",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "compareShops",
      "method": "GET",
      "path": "/analytics/shops/comparison",
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
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
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
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        },
        {
          "name": "compare_to",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "currency",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "timezone",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "metrics",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        }
      ]
    },
    {
      "id": "getCustomerJourney",
      "method": "GET",
      "path": "/analytics/customer-journey",
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
          "name": "customer_id",
          "in": "query",
          "required": true,
          "account": false
        },
        {
          "name": "date_range",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "getRevenueAttribution",
      "method": "GET",
      "path": "/analytics/revenue-attribution",
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
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
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
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        },
        {
          "name": "compare_to",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "currency",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "timezone",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "getLifetimeValue",
      "method": "GET",
      "path": "/analytics/customer-ltv",
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
          "name": "group_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        },
        {
          "name": "currency",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "getProfitImpact",
      "method": "GET",
      "path": "/analytics/profit-impact",
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
          "name": "include_costs",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        },
        {
          "name": "currency",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "rankShops",
      "method": "GET",
      "path": "/analytics/shop-rankings",
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
          "name": "metric",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        },
        {
          "name": "currency",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "getIndustryBenchmarks",
      "method": "GET",
      "path": "/analytics/industry-benchmarks",
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
          "name": "industry",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "getKpiDashboard",
      "method": "GET",
      "path": "/analytics/kpi-dashboard",
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
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        }
      ]
    },
    {
      "id": "predictChurn",
      "method": "GET",
      "path": "/analytics/churn-prediction",
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
          "name": "threshold",
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
          "name": "per_page",
          "in": "query",
          "required": false,
          "account": false,
          "default": 15
        }
      ]
    },
    {
      "id": "forecastRevenue",
      "method": "GET",
      "path": "/analytics/revenue-forecast",
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
          "name": "horizon",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        },
        {
          "name": "currency",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "getCampaignOptimization",
      "method": "GET",
      "path": "/analytics/campaign-optimization",
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
          "name": "campaign_type",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "createReport",
      "method": "POST",
      "path": "/analytics/reports",
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
      "id": "getReport",
      "method": "GET",
      "path": "/analytics/reports/{report_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "report_id",
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
      "id": "listCampaigns",
      "method": "GET",
      "path": "/campaigns",
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
          "name": "status",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shop_id",
          "in": "query",
          "required": false,
          "account": false
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
      "id": "createCampaign",
      "method": "POST",
      "path": "/campaigns",
      "repeat": "never",
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
      "id": "getCampaign",
      "method": "GET",
      "path": "/campaigns/{id}",
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
        }
      ]
    },
    {
      "id": "getCampaignAnalytics",
      "method": "GET",
      "path": "/campaigns/{id}/analytics",
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
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
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
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        }
      ]
    },
    {
      "id": "createAbTest",
      "method": "POST",
      "path": "/campaigns/ab-test",
      "repeat": "never",
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
      "id": "getAbTest",
      "method": "GET",
      "path": "/campaigns/ab-test/{id}",
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
        }
      ]
    },
    {
      "id": "createAutomation",
      "method": "POST",
      "path": "/campaigns/automated",
      "repeat": "never",
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
      "id": "createCampaignsInBulk",
      "method": "POST",
      "path": "/campaigns/bulk-create",
      "repeat": "never",
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
      "id": "listStaff",
      "method": "GET",
      "path": "/staff",
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
          "name": "shop_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "role",
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
      "id": "createStaffMember",
      "method": "POST",
      "path": "/shops/{shop_id}/staff",
      "repeat": "never",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "shop_id",
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
      "id": "runStaffOperations",
      "method": "POST",
      "path": "/staff/bulk-operations",
      "repeat": "never",
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
      "id": "getStaffPerformance",
      "method": "GET",
      "path": "/staff/performance-metrics",
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
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shops",
          "in": "query",
          "required": false,
          "account": false,
          "default": "all"
        },
        {
          "name": "metric",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "setStaffPermissions",
      "method": "PUT",
      "path": "/staff/{staff_id}/permissions",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "staff_id",
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
      "id": "getStaffAnalytics",
      "method": "GET",
      "path": "/staff/{staff_id}/analytics",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "staff_id",
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
          "name": "period",
          "in": "query",
          "required": false,
          "account": false
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
        }
      ]
    },
    {
      "id": "listStaffActivity",
      "method": "GET",
      "path": "/staff/{staff_id}/activity",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "staff_id",
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
          "name": "action",
          "in": "query",
          "required": false,
          "account": false
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
      "id": "assignRoles",
      "method": "POST",
      "path": "/staff/{staff_id}/roles",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "staff_id",
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
      "id": "createRole",
      "method": "POST",
      "path": "/roles",
      "repeat": "never",
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
      "id": "listRolePermissions",
      "method": "GET",
      "path": "/roles/{role_id}/permissions",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "role_id",
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
      "id": "getGlobalSettings",
      "method": "GET",
      "path": "/settings/global",
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
      "id": "updateGlobalSettings",
      "method": "PUT",
      "path": "/settings/global",
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
      "id": "getBranding",
      "method": "GET",
      "path": "/settings/branding",
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
      "id": "updateBranding",
      "method": "PUT",
      "path": "/settings/branding",
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
      "id": "getIntegrations",
      "method": "GET",
      "path": "/settings/integrations",
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
      "id": "updateIntegrations",
      "method": "PUT",
      "path": "/settings/integrations",
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
      "id": "setDomain",
      "method": "POST",
      "path": "/white-label/domain",
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
        }
      ]
    },
    {
      "id": "getDomain",
      "method": "GET",
      "path": "/white-label/domain",
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
      "id": "configureMobileApp",
      "method": "POST",
      "path": "/white-label/mobile-app",
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
        }
      ]
    },
    {
      "id": "deployApp",
      "method": "POST",
      "path": "/white-label/app-deployment",
      "repeat": "never",
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
      "id": "getAppDeployment",
      "method": "GET",
      "path": "/white-label/app-deployment/{deployment_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "deployment_id",
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
      "id": "configureSap",
      "method": "POST",
      "path": "/integrations/sap/configure",
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
        }
      ]
    },
    {
      "id": "syncSapCustomers",
      "method": "POST",
      "path": "/integrations/sap/sync-customers",
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
        }
      ]
    },
    {
      "id": "createSapWebhook",
      "method": "POST",
      "path": "/integrations/sap/transaction-webhook",
      "repeat": "never",
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
      "id": "configureOracle",
      "method": "POST",
      "path": "/integrations/oracle/setup",
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
        }
      ]
    },
    {
      "id": "syncOracleFinances",
      "method": "POST",
      "path": "/integrations/oracle/financial-sync",
      "repeat": "never",
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
      "id": "listOracleInventory",
      "method": "GET",
      "path": "/integrations/oracle/inventory-status",
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
          "name": "shop_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sku",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "updated_since",
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
      "id": "configureCustomErp",
      "method": "POST",
      "path": "/integrations/custom-erp/configure",
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
        }
      ]
    },
    {
      "id": "setFieldMappings",
      "method": "POST",
      "path": "/integrations/custom-erp/field-mapping",
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
      "id": "setSyncRules",
      "method": "POST",
      "path": "/integrations/custom-erp/sync-rules",
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
      "id": "listWebhookEvents",
      "method": "GET",
      "path": "/webhooks/events",
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
    },
    {
      "id": "createWebhook",
      "method": "POST",
      "path": "/webhooks",
      "repeat": "never",
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
      "id": "updateWebhook",
      "method": "PUT",
      "path": "/webhooks/{id}",
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
        }
      ]
    },
    {
      "id": "deleteWebhook",
      "method": "DELETE",
      "path": "/webhooks/{id}",
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
        }
      ]
    },
    {
      "id": "rotateWebhookSecret",
      "method": "POST",
      "path": "/webhooks/{id}/rotate-secret",
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
      "id": "listWebhookDeliveries",
      "method": "GET",
      "path": "/webhooks/{id}/deliveries",
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
          "name": "event",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "status",
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
      "id": "testWebhook",
      "method": "POST",
      "path": "/webhooks/{id}/test",
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
        },
        {
          "name": "Prefer",
          "in": "header",
          "required": false,
          "account": false
        },
        {
          "name": "purpose",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "format",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sections",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "redact_third_parties",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "locale",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "createExport",
      "method": "POST",
      "path": "/compliance/gdpr/exports",
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
      "id": "listExports",
      "method": "GET",
      "path": "/compliance/gdpr/exports",
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
          "name": "cursor",
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
          "name": "customer_id",
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
          "name": "subject_request_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "created_after",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "created_before",
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
      "id": "getExport",
      "method": "GET",
      "path": "/compliance/gdpr/exports/{export_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "export_id",
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
      "id": "deleteExport",
      "method": "DELETE",
      "path": "/compliance/gdpr/exports/{export_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "export_id",
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
      "id": "getExportFile",
      "method": "GET",
      "path": "/compliance/gdpr/exports/{export_id}/files/{file_name}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "export_id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "file_name",
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
      "id": "listAnonymizations",
      "method": "GET",
      "path": "/compliance/anonymizations",
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
          "name": "cursor",
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
          "name": "status",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject_request_id",
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
          "name": "completed_after",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "completed_before",
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
      "id": "cancelAnonymization",
      "method": "DELETE",
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
          "name": "cursor",
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
          "name": "user_id",
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
          "name": "actor_type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "actor_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "target_type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "target_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "shop_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "category",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "outcome",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "severity",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject_request_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "request_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "ip",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "q",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "include",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
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
      "id": "listAuditActionTypes",
      "method": "GET",
      "path": "/compliance/audit-trail/action-types",
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
      "id": "getAuditEntry",
      "method": "GET",
      "path": "/compliance/audit-trail/{entry_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "entry_id",
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
      "id": "exportAuditTrail",
      "method": "POST",
      "path": "/compliance/audit-trail/exports",
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
      "id": "listStaffActions",
      "method": "GET",
      "path": "/audit/staff-actions",
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
          "name": "user_id",
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
      "id": "updateRetentionPolicy",
      "method": "PUT",
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
        },
        {
          "name": "If-Match",
          "in": "header",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "previewRetentionPolicy",
      "method": "POST",
      "path": "/compliance/retention-policy/preview",
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
      "id": "listRetentionRuns",
      "method": "GET",
      "path": "/compliance/retention-policy/runs",
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
          "name": "cursor",
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
          "name": "status",
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
      "id": "getRetentionRun",
      "method": "GET",
      "path": "/compliance/retention-policy/runs/{run_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "run_id",
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
      "id": "listLegalHolds",
      "method": "GET",
      "path": "/compliance/legal-holds",
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
          "name": "cursor",
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
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "is_active",
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
      "id": "placeLegalHold",
      "method": "POST",
      "path": "/compliance/legal-holds",
      "repeat": "never",
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
      "id": "releaseLegalHold",
      "method": "DELETE",
      "path": "/compliance/legal-holds/{hold_id}",
      "repeat": "safe",
      "surfaces": [
        "default"
      ],
      "parameters": [
        {
          "name": "hold_id",
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
    }
  ]
};
