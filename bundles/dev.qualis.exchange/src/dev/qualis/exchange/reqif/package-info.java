/** ReqIF 1.2 (OMG): clauses of standards as requirements, and what fulfils them as relations. */
package dev.qualis.exchange.reqif;
