/** BPMN 2.0 (OMG, ISO/IEC 19510): the process map and the steps of each process, with their diagrams. */
package dev.qualis.exchange.bpmn;
