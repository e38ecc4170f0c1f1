// @ts-check
// Shows /openapi.json. Everything comes from this server: no validator badge, no other host to try calls on.

/** @type {any} */
const swagger = window;

swagger.SwaggerUIBundle({
    url: 'openapi.json',
    dom_id: '#docs',
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
    validatorUrl: null,
});
