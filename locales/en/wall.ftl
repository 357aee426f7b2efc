doctor-wall = The second wall stands in the database ({ $role }): it checks by itself which cases staff may see.
doctor-no-wall = The second wall is missing: the role { $role } is not there, or lacks a right. docs/operation.md, "The second wall", says what to type. The program's own wall stands.
