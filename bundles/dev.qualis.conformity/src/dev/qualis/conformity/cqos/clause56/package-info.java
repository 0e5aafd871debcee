/** Rules of the guide on improvement and innovation (clause 5.6). */
package dev.qualis.conformity.cqos.clause56;
