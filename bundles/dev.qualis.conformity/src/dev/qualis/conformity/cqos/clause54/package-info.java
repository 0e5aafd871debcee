/** Rules of the guide on the quality management system (clause 5.4). */
package dev.qualis.conformity.cqos.clause54;
