/** Rules of the guide on the quality culture (clause 5.3). */
package dev.qualis.conformity.cqos.clause53;
