/** The Acceleo Query Language, as far as its documentation says: its grammar, its evaluation, its standard services. */
package dev.qualis.viewpoint.aql;
