/** The rules of the ISO management system standards: what a model shows speaks for a clause; no role of the guide is asked for. */
package dev.qualis.conformity.iso;
