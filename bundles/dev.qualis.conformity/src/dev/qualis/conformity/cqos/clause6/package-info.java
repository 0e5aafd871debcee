/** Rules of the guide on evaluating and improving the system of the chief quality officer (clause 6). */
package dev.qualis.conformity.cqos.clause6;
