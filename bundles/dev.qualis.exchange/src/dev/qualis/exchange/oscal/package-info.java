/** OSCAL 1.1 (NIST): a standard as a catalogue, what fulfils it as a component definition, an assessment as results; foreign catalogues become standards. */
package dev.qualis.exchange.oscal;
