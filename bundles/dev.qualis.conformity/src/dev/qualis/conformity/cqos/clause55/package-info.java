/** Rules of the guide on compliance (clause 5.5). */
package dev.qualis.conformity.cqos.clause55;
