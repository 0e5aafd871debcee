/** Rules of the guide on the chief quality officer (clause 4). */
package dev.qualis.conformity.cqos.clause4;
