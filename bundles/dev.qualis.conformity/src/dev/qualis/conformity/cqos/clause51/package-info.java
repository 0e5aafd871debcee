/** Rules of the guide on the quality organisation (clause 5.1). */
package dev.qualis.conformity.cqos.clause51;
