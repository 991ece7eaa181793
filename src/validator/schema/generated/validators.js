// Made by scripts/build-validators.mjs from schema/wfspec.schema.json. Not to be edited.

const validate_wf_spec = validate20;
const schema31 = {"type":"object","required":["kind","name"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"WfSpec"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"variables":{"type":"object"},"nodes":{"type":"object"},"steps":{"type":"array"},"interrupts":{"type":"object"},"threads":{"type":"object"},"entry-thread":{"type":["string","number","boolean"]},"defaults":{"type":"object"},"retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"thread-retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"parent":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9})?$","minimum":0},"allowed-updates":{"enum":["all","minor","none"]},"throws":{"type":"object"},"output":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"target":{"enum":["1.2","1.3",1.2,1.3]},"node-names":{"enum":["sdk","stable"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["steps"]},{"required":["nodes"]}]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern6 = new RegExp("^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9})?$", "u");
const pattern9 = new RegExp("^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$", "u");

function validate20(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing0 = "steps")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.nodes === undefined) || (!(func0.call(data, "nodes")))) && (missing1 = "nodes")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing2 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing2 = "name"))){
return false;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs4 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs5 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs6 = errors;
if("WfSpec" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs7 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs9 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.variables !== undefined && func0.call(data, "variables")){
let data4 = data.variables;
const _errs11 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.nodes !== undefined && func0.call(data, "nodes")){
let data5 = data.nodes;
const _errs13 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs15 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.interrupts !== undefined && func0.call(data, "interrupts")){
let data7 = data.interrupts;
const _errs17 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.threads !== undefined && func0.call(data, "threads")){
let data8 = data.threads;
const _errs19 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["entry-thread"] !== undefined && func0.call(data, "entry-thread")){
let data9 = data["entry-thread"];
const _errs21 = errors;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data10 = data.defaults;
const _errs23 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retention !== undefined && func0.call(data, "retention")){
let data11 = data.retention;
const _errs25 = errors;
if((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))){
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
return false;
}
}
}
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
return false;
}
}
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["thread-retention"] !== undefined && func0.call(data, "thread-retention")){
let data12 = data["thread-retention"];
const _errs27 = errors;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
return false;
}
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
return false;
}
}
}
if(errors === _errs27){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
return false;
}
}
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.parent !== undefined && func0.call(data, "parent")){
let data13 = data.parent;
const _errs29 = errors;
if(((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))) && (typeof data13 !== "boolean")){
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
return false;
}
}
if(errors === _errs29){
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
return false;
}
}
}
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["allowed-updates"] !== undefined && func0.call(data, "allowed-updates")){
let data14 = data["allowed-updates"];
const _errs31 = errors;
if(!(((data14 === "all") || (data14 === "minor")) || (data14 === "none"))){
return false;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.throws !== undefined && func0.call(data, "throws")){
let data15 = data.throws;
const _errs32 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
return false;
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.output !== undefined && func0.call(data, "output")){
let data16 = data.output;
const _errs34 = errors;
const _errs36 = errors;
const _errs37 = errors;
if(!((((((((((((((((((((((data16 === "string") || (data16 === "String")) || (data16 === "integer")) || (data16 === "Integer")) || (data16 === "long")) || (data16 === "Long")) || (data16 === "boolean")) || (data16 === "Boolean")) || (data16 === "float")) || (data16 === "number")) || (data16 === "object")) || (data16 === "json")) || (data16 === "list")) || (data16 === "array")) || (data16 === "map")) || (data16 === "STR")) || (data16 === "INT")) || (data16 === "DOUBLE")) || (data16 === "BOOL")) || (data16 === "BYTES")) || (data16 === "TIMESTAMP")) || (data16 === "void"))){
errors++;
}
var valid2 = _errs37 === errors;
if(valid2){
return false;
}
else {
errors = _errs36;
}
if(errors === _errs34){
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
return false;
}
}
else {
return false;
}
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.target !== undefined && func0.call(data, "target")){
let data17 = data.target;
const _errs38 = errors;
if(!((((data17 === "1.2") || (data17 === "1.3")) || (data17 === 1.2)) || (data17 === 1.3))){
return false;
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["node-names"] !== undefined && func0.call(data, "node-names")){
let data18 = data["node-names"];
const _errs39 = errors;
if(!((data18 === "sdk") || (data18 === "stable"))){
return false;
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_def = validate21;
const schema32 = {"type":"object","required":["kind","name"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"TaskDef"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"input":{"type":"object"},"output":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}}},"throws":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate21(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "input")) || (key0 === "output")) || (key0 === "throws")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("TaskDef" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined && func0.call(data, "input")){
let data4 = data.input;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined && func0.call(data, "output")){
let data5 = data.output;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = true;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(!_valid0){
const _errs14 = errors;
const _errs16 = errors;
const _errs17 = errors;
if(!(((((((((((((((((((((data5 === "string") || (data5 === "String")) || (data5 === "integer")) || (data5 === "Integer")) || (data5 === "long")) || (data5 === "Long")) || (data5 === "boolean")) || (data5 === "Boolean")) || (data5 === "float")) || (data5 === "number")) || (data5 === "object")) || (data5 === "json")) || (data5 === "list")) || (data5 === "array")) || (data5 === "map")) || (data5 === "STR")) || (data5 === "INT")) || (data5 === "DOUBLE")) || (data5 === "BOOL")) || (data5 === "BYTES")) || (data5 === "TIMESTAMP"))){
errors++;
}
var valid2 = _errs17 === errors;
if(valid2){
return false;
}
else {
errors = _errs16;
}
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs14 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.throws !== undefined && func0.call(data, "throws")){
let data6 = data.throws;
const _errs18 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_struct_def = validate22;
const schema33 = {"type":"object","required":["kind","name","fields"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"StructDef"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"fields":{"type":"object"},"updates":{"enum":["none","fully-compatible"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate22(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "fields")) || (key0 === "updates")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("StructDef" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updates !== undefined && func0.call(data, "updates")){
let data5 = data.updates;
const _errs10 = errors;
if(!((data5 === "none") || (data5 === "fully-compatible"))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_external_event_def = validate23;
const schema34 = {"type":"object","required":["kind","name"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"ExternalEventDef"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}},"correlation":{"if":{"type":"object"},"else":{"type":"boolean"}},"retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate23(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "content")) || (key0 === "correlation")) || (key0 === "retention")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("ExternalEventDef" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
let data4 = data.content;
const _errs8 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(!(((((((((((((((((((((data4 === "string") || (data4 === "String")) || (data4 === "integer")) || (data4 === "Integer")) || (data4 === "long")) || (data4 === "Long")) || (data4 === "boolean")) || (data4 === "Boolean")) || (data4 === "float")) || (data4 === "number")) || (data4 === "object")) || (data4 === "json")) || (data4 === "list")) || (data4 === "array")) || (data4 === "map")) || (data4 === "STR")) || (data4 === "INT")) || (data4 === "DOUBLE")) || (data4 === "BOOL")) || (data4 === "BYTES")) || (data4 === "TIMESTAMP"))){
errors++;
}
var valid1 = _errs11 === errors;
if(valid1){
return false;
}
else {
errors = _errs10;
}
if(errors === _errs8){
if(typeof data4 === "string"){
if(!pattern9.test(data4)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation !== undefined && func0.call(data, "correlation")){
let data5 = data.correlation;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(!_valid0){
const _errs16 = errors;
if(typeof data5 !== "boolean"){
return false;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
errors++;
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined && func0.call(data, "retention")){
let data6 = data.retention;
const _errs18 = errors;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
return false;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
return false;
}
}
}
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_workflow_event_def = validate24;
const schema35 = {"type":"object","required":["kind","name"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"WorkflowEventDef"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate24(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "content")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("WorkflowEventDef" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
let data4 = data.content;
const _errs8 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(!(((((((((((((((((((((data4 === "string") || (data4 === "String")) || (data4 === "integer")) || (data4 === "Integer")) || (data4 === "long")) || (data4 === "Long")) || (data4 === "boolean")) || (data4 === "Boolean")) || (data4 === "float")) || (data4 === "number")) || (data4 === "object")) || (data4 === "json")) || (data4 === "list")) || (data4 === "array")) || (data4 === "map")) || (data4 === "STR")) || (data4 === "INT")) || (data4 === "DOUBLE")) || (data4 === "BOOL")) || (data4 === "BYTES")) || (data4 === "TIMESTAMP"))){
errors++;
}
var valid1 = _errs11 === errors;
if(valid1){
return false;
}
else {
errors = _errs10;
}
if(errors === _errs8){
if(typeof data4 === "string"){
if(!pattern9.test(data4)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_user_task_def = validate25;
const schema36 = {"type":"object","required":["kind","name"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"UserTaskDef"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"fields":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate25(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "fields")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("UserTaskDef" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_scheduled_wf_run = validate26;
const schema37 = {"type":"object","required":["kind","name","workflow","cron"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"ScheduledWfRun"},"name":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]},"workflow":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9}(?:\\.[0-9]{1,9})?)?$","minimum":0},"cron":{"type":["string","number","boolean"]},"inputs":{"type":"object"},"parent":{}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern26 = new RegExp("^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9}(?:\\.[0-9]{1,9})?)?$", "u");

function validate26(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.workflow === undefined) || (!(func0.call(data, "workflow")))) && (missing0 = "workflow"))) || (((data.cron === undefined) || (!(func0.call(data, "cron")))) && (missing0 = "cron"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "description")) || (key0 === "workflow")) || (key0 === "cron")) || (key0 === "inputs")) || (key0 === "parent")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("ScheduledWfRun" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow !== undefined && func0.call(data, "workflow")){
let data4 = data.workflow;
const _errs8 = errors;
if(((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return false;
}
}
if(errors === _errs8){
if(typeof data4 === "string"){
if(!pattern26.test(data4)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cron !== undefined && func0.call(data, "cron")){
let data5 = data.cron;
const _errs10 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined && func0.call(data, "inputs")){
let data6 = data.inputs;
const _errs12 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_schedule_inputs = validate27;
const schema38 = {"type":"object","additionalProperties":{}};

function validate27(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
return false;
}
}
return errors === 0;
}

const validate_form_fields = validate28;
const schema39 = {"type":"object","additionalProperties":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}}}};

function validate28(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid2 = _errs9 === errors;
if(valid2){
return false;
}
else {
errors = _errs8;
}
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_form_field_body = validate29;
const schema40 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"label":{"type":["string","number","boolean"]},"required":{"type":"boolean"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate29(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "type") || (key0 === "label")) || (key0 === "required")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined && func0.call(data, "label")){
let data1 = data.label;
const _errs6 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required !== undefined && func0.call(data, "required")){
const _errs8 = errors;
if(typeof data.required !== "boolean"){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs10 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_definitions = validate30;
const schema41 = {"type":"object","required":["kind"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"Definitions"},"description":{"type":["string","number","boolean"]},"structs":{"type":"object"},"tasks":{"type":"object"},"events":{"type":"object"},"workflow-events":{"type":"object"},"user-tasks":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate30(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "description")) || (key0 === "structs")) || (key0 === "tasks")) || (key0 === "events")) || (key0 === "workflow-events")) || (key0 === "user-tasks")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("Definitions" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.structs !== undefined && func0.call(data, "structs")){
let data3 = data.structs;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tasks !== undefined && func0.call(data, "tasks")){
let data4 = data.tasks;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
let data5 = data.events;
const _errs10 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["workflow-events"] !== undefined && func0.call(data, "workflow-events")){
let data6 = data["workflow-events"];
const _errs12 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["user-tasks"] !== undefined && func0.call(data, "user-tasks")){
let data7 = data["user-tasks"];
const _errs14 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_structs = validate31;
const schema42 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate31(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_tasks = validate32;
const schema43 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate32(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_events = validate33;
const schema44 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate33(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_workflow_events = validate34;
const schema45 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate34(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_user_tasks = validate35;
const schema46 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate35(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_struct_body = validate36;
const schema47 = {"type":"object","required":["fields"],"properties":{"description":{"type":["string","number","boolean"]},"fields":{"type":"object"},"updates":{"enum":["none","fully-compatible"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate36(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "description") || (key0 === "fields")) || (key0 === "updates")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
let data1 = data.fields;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updates !== undefined && func0.call(data, "updates")){
let data2 = data.updates;
const _errs6 = errors;
if(!((data2 === "none") || (data2 === "fully-compatible"))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_body = validate37;
const schema48 = {"type":"object","properties":{"description":{"type":["string","number","boolean"]},"input":{"type":"object"},"output":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}}},"throws":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate37(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "description") || (key0 === "input")) || (key0 === "output")) || (key0 === "throws")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined && func0.call(data, "input")){
let data1 = data.input;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined && func0.call(data, "output")){
let data2 = data.output;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(!_valid0){
const _errs10 = errors;
const _errs12 = errors;
const _errs13 = errors;
if(!(((((((((((((((((((((data2 === "string") || (data2 === "String")) || (data2 === "integer")) || (data2 === "Integer")) || (data2 === "long")) || (data2 === "Long")) || (data2 === "boolean")) || (data2 === "Boolean")) || (data2 === "float")) || (data2 === "number")) || (data2 === "object")) || (data2 === "json")) || (data2 === "list")) || (data2 === "array")) || (data2 === "map")) || (data2 === "STR")) || (data2 === "INT")) || (data2 === "DOUBLE")) || (data2 === "BOOL")) || (data2 === "BYTES")) || (data2 === "TIMESTAMP"))){
errors++;
}
var valid2 = _errs13 === errors;
if(valid2){
return false;
}
else {
errors = _errs12;
}
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.throws !== undefined && func0.call(data, "throws")){
let data3 = data.throws;
const _errs14 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_event_body = validate38;
const schema49 = {"type":"object","properties":{"description":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}},"correlation":{"if":{"type":"object"},"else":{"type":"boolean"}},"retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate38(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "description") || (key0 === "content")) || (key0 === "correlation")) || (key0 === "retention")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
let data1 = data.content;
const _errs4 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(!(((((((((((((((((((((data1 === "string") || (data1 === "String")) || (data1 === "integer")) || (data1 === "Integer")) || (data1 === "long")) || (data1 === "Long")) || (data1 === "boolean")) || (data1 === "Boolean")) || (data1 === "float")) || (data1 === "number")) || (data1 === "object")) || (data1 === "json")) || (data1 === "list")) || (data1 === "array")) || (data1 === "map")) || (data1 === "STR")) || (data1 === "INT")) || (data1 === "DOUBLE")) || (data1 === "BOOL")) || (data1 === "BYTES")) || (data1 === "TIMESTAMP"))){
errors++;
}
var valid1 = _errs7 === errors;
if(valid1){
return false;
}
else {
errors = _errs6;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlation !== undefined && func0.call(data, "correlation")){
let data2 = data.correlation;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(!_valid0){
const _errs12 = errors;
if(typeof data2 !== "boolean"){
return false;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
errors++;
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined && func0.call(data, "retention")){
let data3 = data.retention;
const _errs14 = errors;
if((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))){
return false;
}
if(errors === _errs14){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_workflow_event_body = validate39;
const schema50 = {"type":"object","properties":{"description":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate39(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "description") || (key0 === "content")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
let data1 = data.content;
const _errs4 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(!(((((((((((((((((((((data1 === "string") || (data1 === "String")) || (data1 === "integer")) || (data1 === "Integer")) || (data1 === "long")) || (data1 === "Long")) || (data1 === "boolean")) || (data1 === "Boolean")) || (data1 === "float")) || (data1 === "number")) || (data1 === "object")) || (data1 === "json")) || (data1 === "list")) || (data1 === "array")) || (data1 === "map")) || (data1 === "STR")) || (data1 === "INT")) || (data1 === "DOUBLE")) || (data1 === "BOOL")) || (data1 === "BYTES")) || (data1 === "TIMESTAMP"))){
errors++;
}
var valid1 = _errs7 === errors;
if(valid1){
return false;
}
else {
errors = _errs6;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_user_task_body = validate40;
const schema51 = {"type":"object","properties":{"description":{"type":["string","number","boolean"]},"fields":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate40(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "description") || (key0 === "fields")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
let data1 = data.fields;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_inputs = validate41;
const schema52 = {"type":"object","additionalProperties":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}}}};

function validate41(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid2 = _errs9 === errors;
if(valid2){
return false;
}
else {
errors = _errs8;
}
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_input_body = validate42;
const schema53 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"masked":{"type":"boolean"},"default":{"not":{"type":"null"}},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate42(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "type") || (key0 === "masked")) || (key0 === "default")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masked !== undefined && func0.call(data, "masked")){
const _errs6 = errors;
if(typeof data.masked !== "boolean"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined && func0.call(data, "default")){
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(data.default !== null){
errors++;
}
var valid2 = _errs10 === errors;
if(valid2){
return false;
}
else {
errors = _errs9;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs12 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_output_body = validate43;
const schema54 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP"]}},"masked":{"type":"boolean"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate43(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "masked")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!(((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masked !== undefined && func0.call(data, "masked")){
const _errs6 = errors;
if(typeof data.masked !== "boolean"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs8 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_throws = validate44;
const schema55 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","not":{"enum":["TIMEOUT"]}},"additionalProperties":{"type":"object"}};

function validate44(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(!(key0 === "TIMEOUT")){
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
errors++;
}
else {
errors = _errs3;
}
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_thrown = validate45;
const schema56 = {"type":"object","properties":{"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate45(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "content") || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.content !== undefined && func0.call(data, "content")){
let data0 = data.content;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs6 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_fields = validate46;
const schema57 = {"type":"object","propertyNames":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}}}};
const pattern53 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate46(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern53.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(!_valid0){
const _errs8 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid3 = _errs11 === errors;
if(valid3){
return false;
}
else {
errors = _errs10;
}
if(errors === _errs8){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
errors++;
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_field_body = validate47;
const schema58 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"default":{"not":{"type":"null"}},"nullable":{"type":"boolean"},"masked":{"type":"boolean"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate47(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "type") || (key0 === "default")) || (key0 === "nullable")) || (key0 === "masked")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined && func0.call(data, "default")){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data.default !== null){
errors++;
}
var valid2 = _errs8 === errors;
if(valid2){
return false;
}
else {
errors = _errs7;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nullable !== undefined && func0.call(data, "nullable")){
const _errs10 = errors;
if(typeof data.nullable !== "boolean"){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masked !== undefined && func0.call(data, "masked")){
const _errs12 = errors;
if(typeof data.masked !== "boolean"){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs14 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_correlation_body = validate48;
const schema59 = {"type":"object","properties":{"ttl":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"delete-after-first":{"type":"boolean"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate48(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "ttl") || (key0 === "delete-after-first")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.ttl !== undefined && func0.call(data, "ttl")){
let data0 = data.ttl;
const _errs2 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["delete-after-first"] !== undefined && func0.call(data, "delete-after-first")){
const _errs4 = errors;
if(typeof data["delete-after-first"] !== "boolean"){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_defaults = validate49;
const schema60 = {"type":"object","properties":{"timeout":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":2147483647},"retries":{"type":"integer","minimum":0,"maximum":2147483647},"backoff":{"type":"object"},"thread-retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate49(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "timeout") || (key0 === "retries")) || (key0 === "backoff")) || (key0 === "thread-retention")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data0 = data.timeout;
const _errs2 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined && func0.call(data, "retries")){
let data1 = data.retries;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backoff !== undefined && func0.call(data, "backoff")){
let data2 = data.backoff;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["thread-retention"] !== undefined && func0.call(data, "thread-retention")){
let data3 = data["thread-retention"];
const _errs8 = errors;
if((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))){
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_backoff = validate50;
const schema61 = {"type":"object","required":["base","max"],"properties":{"base":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":2147483},"max":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":9007199254740991},"multiplier":{"type":"number","minimum":1},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern63 = new RegExp("^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$", "u");

function validate50(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.base === undefined) || (!(func0.call(data, "base")))) && (missing0 = "base")) || (((data.max === undefined) || (!(func0.call(data, "max")))) && (missing0 = "max"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "base") || (key0 === "max")) || (key0 === "multiplier")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.base !== undefined && func0.call(data, "base")){
let data0 = data.base;
const _errs2 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern63.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined && func0.call(data, "max")){
let data1 = data.max;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
return false;
}
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern63.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multiplier !== undefined && func0.call(data, "multiplier")){
let data2 = data.multiplier;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_threads = validate51;
const schema62 = {"type":"object","additionalProperties":{"type":"object"}};

function validate51(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_thread = validate52;
const schema63 = {"type":"object","properties":{"variables":{"type":"object"},"nodes":{"type":"object"},"steps":{"type":"array"},"interrupts":{"type":"object"},"retention":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":9007199254740991},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["steps"]},{"required":["nodes"]}]};

function validate52(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing0 = "steps")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.nodes === undefined) || (!(func0.call(data, "nodes")))) && (missing1 = "nodes")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "variables") || (key0 === "nodes")) || (key0 === "steps")) || (key0 === "interrupts")) || (key0 === "retention")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs4 === errors){
if(data.variables !== undefined && func0.call(data, "variables")){
let data0 = data.variables;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.nodes !== undefined && func0.call(data, "nodes")){
let data1 = data.nodes;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs9 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.interrupts !== undefined && func0.call(data, "interrupts")){
let data3 = data.interrupts;
const _errs11 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.retention !== undefined && func0.call(data, "retention")){
let data4 = data.retention;
const _errs13 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
return false;
}
}
}
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
return false;
}
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs15 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_variables = validate53;
const schema64 = {"type":"object","additionalProperties":{"if":{"type":"object"},"else":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}}}};

function validate53(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid2 = _errs9 === errors;
if(valid2){
return false;
}
else {
errors = _errs8;
}
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_variable_body = validate54;
const schema65 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"default":{"not":{"type":"null"}},"required":{"type":"boolean"},"searchable":{"type":"boolean"},"searchable-on":{"type":"object"},"masked":{"type":"boolean"},"access":{"enum":["private","public","inherited"]},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate54(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "type") || (key0 === "default")) || (key0 === "required")) || (key0 === "searchable")) || (key0 === "searchable-on")) || (key0 === "masked")) || (key0 === "access")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((((((((((((((((((((((data0 === "string") || (data0 === "String")) || (data0 === "integer")) || (data0 === "Integer")) || (data0 === "long")) || (data0 === "Long")) || (data0 === "boolean")) || (data0 === "Boolean")) || (data0 === "float")) || (data0 === "number")) || (data0 === "object")) || (data0 === "json")) || (data0 === "list")) || (data0 === "array")) || (data0 === "map")) || (data0 === "STR")) || (data0 === "INT")) || (data0 === "DOUBLE")) || (data0 === "BOOL")) || (data0 === "BYTES")) || (data0 === "TIMESTAMP")) || (data0 === "void"))){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
return false;
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default !== undefined && func0.call(data, "default")){
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data.default !== null){
errors++;
}
var valid2 = _errs8 === errors;
if(valid2){
return false;
}
else {
errors = _errs7;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required !== undefined && func0.call(data, "required")){
const _errs10 = errors;
if(typeof data.required !== "boolean"){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.searchable !== undefined && func0.call(data, "searchable")){
const _errs12 = errors;
if(typeof data.searchable !== "boolean"){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["searchable-on"] !== undefined && func0.call(data, "searchable-on")){
let data4 = data["searchable-on"];
const _errs14 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masked !== undefined && func0.call(data, "masked")){
const _errs16 = errors;
if(typeof data.masked !== "boolean"){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined && func0.call(data, "access")){
let data6 = data.access;
const _errs18 = errors;
if(!(((data6 === "private") || (data6 === "public")) || (data6 === "inherited"))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data7 = data.description;
const _errs19 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_searchable_on = validate55;
const schema66 = {"type":"object","propertyNames":{"type":"string","pattern":"^\\$"},"additionalProperties":{"enum":["str","int","double","bool","bytes","timestamp","wf_run_id","json_obj","json_arr"]}};
const pattern70 = new RegExp("^\\$", "u");

function validate55(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern70.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(((((((((data0 === "str") || (data0 === "int")) || (data0 === "double")) || (data0 === "bool")) || (data0 === "bytes")) || (data0 === "timestamp")) || (data0 === "wf_run_id")) || (data0 === "json_obj")) || (data0 === "json_arr"))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_steps = validate56;
const schema67 = {"type":"array","items":{"type":"object"}};

function validate56(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_step = validate57;
const schema68 = {"type":"object","required":["task"],"properties":{"task":{"type":["string","integer","boolean"],"pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?|\\$[A-Za-z_].*|[^$]*\\$\\{[\\s\\S]*)$","minimum":0},"args":{"if":{"type":"array"},"else":{"type":"object"}},"timeout":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":2147483647},"retries":{"type":"integer","minimum":0,"maximum":2147483647},"backoff":{"type":"object"},"save":{"if":{"type":"object"},"else":{"type":["string","number","boolean"]}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern72 = new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?|\\$[A-Za-z_].*|[^$]*\\$\\{[\\s\\S]*)$", "u");

function validate57(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.task === undefined) || (!(func0.call(data, "task")))) && (missing0 = "task")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema68.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.task !== undefined && func0.call(data, "task")){
let data0 = data.task;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern72.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(Array.isArray(data1))){
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(!_valid0){
const _errs8 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data2 = data.timeout;
const _errs10 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
return false;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
return false;
}
}
}
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined && func0.call(data, "retries")){
let data3 = data.retries;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backoff !== undefined && func0.call(data, "backoff")){
let data4 = data.backoff;
const _errs14 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.save !== undefined && func0.call(data, "save")){
let data5 = data.save;
const _errs16 = errors;
const _errs17 = errors;
let valid2 = true;
const _errs18 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(!_valid1){
const _errs20 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var _valid1 = _errs20 === errors;
valid2 = _valid1;
}
if(!valid2){
errors++;
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data6 = data.id;
const _errs22 = errors;
if(((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))) && (typeof data6 !== "boolean")){
return false;
}
if(errors === _errs22){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
return false;
}
}
if(errors === _errs22){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs24 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data8 = data.description;
const _errs26 = errors;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_user_task_step = validate58;
const schema69 = {"type":"object","required":["user-task"],"properties":{"user-task":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9})?$","minimum":0},"user":{},"group":{},"notes":{},"on-cancel":{},"deadlines":{"type":"array"},"save":{"if":{"type":"object"},"else":{"type":["string","number","boolean"]}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate58(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["user-task"] === undefined) || (!(func0.call(data, "user-task")))) && (missing0 = "user-task")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema69.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["user-task"] !== undefined && func0.call(data, "user-task")){
let data0 = data["user-task"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadlines !== undefined && func0.call(data, "deadlines")){
const _errs4 = errors;
if(!(Array.isArray(data.deadlines))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.save !== undefined && func0.call(data, "save")){
let data2 = data.save;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(!_valid0){
const _errs10 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs12 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return false;
}
}
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs14 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs16 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_deadlines = validate59;
const schema70 = {"type":"array","items":{"type":"object"}};

function validate59(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_deadline = validate60;
const schema71 = {"type":"object","required":["after"],"properties":{"after":{"type":["string","integer"],"pattern":"^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$","minimum":0,"maximum":9007199254740991},"from":{"enum":["arrival","assignment"]},"reassign":{"type":"object"},"release-to-group":{"const":true},"remind":{"type":"object"},"cancel":{"const":true},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["reassign"]},{"required":["release-to-group"]},{"required":["remind"]},{"required":["cancel"]}]};
const pattern79 = new RegExp("^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$", "u");

function validate60(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reassign === undefined) || (!(func0.call(data, "reassign")))) && (missing0 = "reassign")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["release-to-group"] === undefined) || (!(func0.call(data, "release-to-group")))) && (missing1 = "release-to-group")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.remind === undefined) || (!(func0.call(data, "remind")))) && (missing2 = "remind")){
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.cancel === undefined) || (!(func0.call(data, "cancel")))) && (missing3 = "cancel")){
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.after === undefined) || (!(func0.call(data, "after")))) && (missing4 = "after")){
return false;
}
else {
const _errs6 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "after") || (key0 === "from")) || (key0 === "reassign")) || (key0 === "release-to-group")) || (key0 === "remind")) || (key0 === "cancel")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs6 === errors){
if(data.after !== undefined && func0.call(data, "after")){
let data0 = data.after;
const _errs7 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs7){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern79.test(data0)){
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.from !== undefined && func0.call(data, "from")){
let data1 = data.from;
const _errs9 = errors;
if(!((data1 === "arrival") || (data1 === "assignment"))){
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reassign !== undefined && func0.call(data, "reassign")){
let data2 = data.reassign;
const _errs10 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["release-to-group"] !== undefined && func0.call(data, "release-to-group")){
const _errs12 = errors;
if(true !== data["release-to-group"]){
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.remind !== undefined && func0.call(data, "remind")){
let data4 = data.remind;
const _errs13 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.cancel !== undefined && func0.call(data, "cancel")){
const _errs15 = errors;
if(true !== data.cancel){
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.description !== undefined && func0.call(data, "description")){
let data6 = data.description;
const _errs16 = errors;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_reassignment = validate61;
const schema72 = {"type":"object","properties":{"user":{},"group":{},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate61(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "user") || (key0 === "group")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_reminder = validate62;
const schema73 = {"type":"object","required":["task"],"properties":{"task":{"type":["string","integer","boolean"],"pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?|\\$[A-Za-z_].*|[^$]*\\$\\{[\\s\\S]*)$","minimum":0},"args":{"if":{"type":"array"},"else":{"type":"object"}},"timeout":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":2147483647},"retries":{"type":"integer","minimum":0,"maximum":2147483647},"backoff":{"type":"object"},"mutations":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate62(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.task === undefined) || (!(func0.call(data, "task")))) && (missing0 = "task")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "task") || (key0 === "args")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "backoff")) || (key0 === "mutations")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.task !== undefined && func0.call(data, "task")){
let data0 = data.task;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern72.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(Array.isArray(data1))){
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(!_valid0){
const _errs8 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data2 = data.timeout;
const _errs10 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
return false;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
return false;
}
}
}
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined && func0.call(data, "retries")){
let data3 = data.retries;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backoff !== undefined && func0.call(data, "backoff")){
let data4 = data.backoff;
const _errs14 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mutations !== undefined && func0.call(data, "mutations")){
const _errs16 = errors;
if(!(Array.isArray(data.mutations))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data6 = data.description;
const _errs18 = errors;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_event_step = validate63;
const schema74 = {"type":"object","required":["wait-event"],"properties":{"wait-event":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"timeout":{"type":["string","integer"],"pattern":"^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$","minimum":0,"maximum":9007199254740991},"correlation-key":{},"mask-correlation-key":{"type":"boolean"},"save":{"if":{"type":"object"},"else":{"type":["string","number","boolean"]}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate63(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-event"] === undefined) || (!(func0.call(data, "wait-event")))) && (missing0 = "wait-event")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "wait-event") || (key0 === "timeout")) || (key0 === "correlation-key")) || (key0 === "mask-correlation-key")) || (key0 === "save")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-event"] !== undefined && func0.call(data, "wait-event")){
let data0 = data["wait-event"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data1 = data.timeout;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
return false;
}
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern79.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["mask-correlation-key"] !== undefined && func0.call(data, "mask-correlation-key")){
const _errs6 = errors;
if(typeof data["mask-correlation-key"] !== "boolean"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.save !== undefined && func0.call(data, "save")){
let data3 = data.save;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(!_valid0){
const _errs12 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data4 = data.id;
const _errs14 = errors;
if(((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return false;
}
}
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs16 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data6 = data.description;
const _errs18 = errors;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_throw_event_step = validate64;
const schema75 = {"type":"object","required":["throw-event"],"properties":{"throw-event":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"content":{},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate64(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["throw-event"] === undefined) || (!(func0.call(data, "throw-event")))) && (missing0 = "throw-event")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "throw-event") || (key0 === "content")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["throw-event"] !== undefined && func0.call(data, "throw-event")){
let data0 = data["throw-event"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs6 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_sleep_step = validate65;
const schema76 = {"type":"object","required":["sleep"],"properties":{"sleep":{"if":{"type":"object"},"else":{"type":["string","integer"],"pattern":"^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$","minimum":0,"maximum":9007199254740991}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate65(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sleep === undefined) || (!(func0.call(data, "sleep")))) && (missing0 = "sleep")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "sleep") || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.sleep !== undefined && func0.call(data, "sleep")){
let data0 = data.sleep;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs6){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern79.test(data0)){
return false;
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs8 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs8){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs10 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs12 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_sleep_until = validate66;
const schema77 = {"type":"object","properties":{"until":{},"until-iso":{},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["until"]},{"required":["until-iso"]}]};

function validate66(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.until === undefined) || (!(func0.call(data, "until")))) && (missing0 = "until")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["until-iso"] === undefined) || (!(func0.call(data, "until-iso")))) && (missing1 = "until-iso")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "until") || (key0 === "until-iso")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs4 === errors){
if(data.description !== undefined && func0.call(data, "description")){
let data0 = data.description;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_mutations = validate67;
const schema78 = {"type":"array","items":{"type":"object"}};

function validate67(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_until_step = validate68;
const schema79 = {"type":"object","required":["wait-until"],"properties":{"wait-until":{"type":["string","number","boolean"]},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate68(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-until"] === undefined) || (!(func0.call(data, "wait-until")))) && (missing0 = "wait-until")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "wait-until") || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-until"] !== undefined && func0.call(data, "wait-until")){
let data0 = data["wait-until"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs6 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_set_step = validate69;
const schema80 = {"type":"object","required":["set"],"properties":{"set":{"type":"object"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate69(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.set === undefined) || (!(func0.call(data, "set")))) && (missing0 = "set")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "set") || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined && func0.call(data, "set")){
let data0 = data.set;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_mutate_step = validate70;
const schema81 = {"type":"object","required":["mutate"],"properties":{"mutate":{"type":["string","number","boolean"]},"assign":{},"add":{},"subtract":{},"multiply":{},"divide":{},"pow":{},"extend":{},"remove-if-present":{},"remove-index":{},"remove-key":{},"and":{},"or":{},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["assign"]},{"required":["add"]},{"required":["subtract"]},{"required":["multiply"]},{"required":["divide"]},{"required":["pow"]},{"required":["extend"]},{"required":["remove-if-present"]},{"required":["remove-index"]},{"required":["remove-key"]},{"required":["and"]},{"required":["or"]}]};

function validate70(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.assign === undefined) || (!(func0.call(data, "assign")))) && (missing0 = "assign")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.add === undefined) || (!(func0.call(data, "add")))) && (missing1 = "add")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.subtract === undefined) || (!(func0.call(data, "subtract")))) && (missing2 = "subtract")){
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.multiply === undefined) || (!(func0.call(data, "multiply")))) && (missing3 = "multiply")){
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.divide === undefined) || (!(func0.call(data, "divide")))) && (missing4 = "divide")){
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.pow === undefined) || (!(func0.call(data, "pow")))) && (missing5 = "pow")){
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.extend === undefined) || (!(func0.call(data, "extend")))) && (missing6 = "extend")){
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data["remove-if-present"] === undefined) || (!(func0.call(data, "remove-if-present")))) && (missing7 = "remove-if-present")){
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data["remove-index"] === undefined) || (!(func0.call(data, "remove-index")))) && (missing8 = "remove-index")){
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data["remove-key"] === undefined) || (!(func0.call(data, "remove-key")))) && (missing9 = "remove-key")){
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.and === undefined) || (!(func0.call(data, "and")))) && (missing10 = "and")){
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.or === undefined) || (!(func0.call(data, "or")))) && (missing11 = "or")){
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.mutate === undefined) || (!(func0.call(data, "mutate")))) && (missing12 = "mutate")){
return false;
}
else {
const _errs14 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema81.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs14 === errors){
if(data.mutate !== undefined && func0.call(data, "mutate")){
let data0 = data.mutate;
const _errs15 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs17 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_if_step = validate71;
const schema82 = {"type":"object","required":["if","then"],"properties":{"if":{"type":["string","number","boolean"]},"then":{"type":"array"},"else":{"type":"array"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate71(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.if === undefined) || (!(func0.call(data, "if")))) && (missing0 = "if")) || (((data.then === undefined) || (!(func0.call(data, "then")))) && (missing0 = "then"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "if") || (key0 === "then")) || (key0 === "else")) || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.if !== undefined && func0.call(data, "if")){
let data0 = data.if;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined && func0.call(data, "then")){
const _errs4 = errors;
if(!(Array.isArray(data.then))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.else !== undefined && func0.call(data, "else")){
const _errs6 = errors;
if(!(Array.isArray(data.else))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return false;
}
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_switch_step = validate72;
const schema83 = {"type":"object","required":["switch"],"properties":{"switch":{"type":"array"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate72(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.switch === undefined) || (!(func0.call(data, "switch")))) && (missing0 = "switch")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "switch") || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.switch !== undefined && func0.call(data, "switch")){
const _errs2 = errors;
if(!(Array.isArray(data.switch))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_branches = validate73;
const schema84 = {"type":"array","items":{"type":"object"},"minItems":1};

function validate73(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_when_branch = validate74;
const schema85 = {"type":"object","required":["when","then"],"properties":{"when":{"type":["string","number","boolean"]},"then":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate74(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.when === undefined) || (!(func0.call(data, "when")))) && (missing0 = "when")) || (((data.then === undefined) || (!(func0.call(data, "then")))) && (missing0 = "then"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "when") || (key0 === "then")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.when !== undefined && func0.call(data, "when")){
let data0 = data.when;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined && func0.call(data, "then")){
const _errs4 = errors;
if(!(Array.isArray(data.then))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_else_branch = validate75;
const schema86 = {"type":"object","required":["else"],"properties":{"else":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate75(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.else === undefined) || (!(func0.call(data, "else")))) && (missing0 = "else")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "else") || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.else !== undefined && func0.call(data, "else")){
const _errs2 = errors;
if(!(Array.isArray(data.else))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_while_step = validate76;
const schema87 = {"type":"object","required":["while","steps"],"properties":{"while":{"type":["string","number","boolean"]},"steps":{"type":"array"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate76(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.while === undefined) || (!(func0.call(data, "while")))) && (missing0 = "while")) || (((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing0 = "steps"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "while") || (key0 === "steps")) || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.while !== undefined && func0.call(data, "while")){
let data0 = data.while;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs4 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_repeat_step = validate77;
const schema88 = {"type":"object","required":["repeat","until"],"properties":{"repeat":{"type":"array"},"until":{"type":["string","number","boolean"]},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate77(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.repeat === undefined) || (!(func0.call(data, "repeat")))) && (missing0 = "repeat")) || (((data.until === undefined) || (!(func0.call(data, "until")))) && (missing0 = "until"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "repeat") || (key0 === "until")) || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.repeat !== undefined && func0.call(data, "repeat")){
const _errs2 = errors;
if(!(Array.isArray(data.repeat))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined && func0.call(data, "until")){
let data1 = data.until;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_spawn_step = validate78;
const schema89 = {"type":"object","required":["spawn"],"properties":{"spawn":{"type":["string","number","boolean"]},"args":{"type":"object"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate78(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.spawn === undefined) || (!(func0.call(data, "spawn")))) && (missing0 = "spawn")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "spawn") || (key0 === "args")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.spawn !== undefined && func0.call(data, "spawn")){
let data0 = data.spawn;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs8 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_spawn_each_step = validate79;
const schema90 = {"type":"object","required":["spawn-each","each"],"properties":{"spawn-each":{"type":["string","number","boolean"]},"each":{"type":["string","number","boolean"]},"args":{"type":"object"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate79(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["spawn-each"] === undefined) || (!(func0.call(data, "spawn-each")))) && (missing0 = "spawn-each")) || (((data.each === undefined) || (!(func0.call(data, "each")))) && (missing0 = "each"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "spawn-each") || (key0 === "each")) || (key0 === "args")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["spawn-each"] !== undefined && func0.call(data, "spawn-each")){
let data0 = data["spawn-each"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.each !== undefined && func0.call(data, "each")){
let data1 = data.each;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data2 = data.args;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return false;
}
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs10 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs12 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_threads_step = validate80;
const schema91 = {"type":"object","required":["wait-threads"],"properties":{"wait-threads":{"if":{"type":"array"},"else":{"type":["string","number","boolean"]}},"strategy":{"enum":["all","first","any"]},"catch-each":{"type":"array"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate80(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-threads"] === undefined) || (!(func0.call(data, "wait-threads")))) && (missing0 = "wait-threads")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "wait-threads") || (key0 === "strategy")) || (key0 === "catch-each")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-threads"] !== undefined && func0.call(data, "wait-threads")){
let data0 = data["wait-threads"];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strategy !== undefined && func0.call(data, "strategy")){
let data1 = data.strategy;
const _errs8 = errors;
if(!(((data1 === "all") || (data1 === "first")) || (data1 === "any"))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["catch-each"] !== undefined && func0.call(data, "catch-each")){
const _errs9 = errors;
if(!(Array.isArray(data["catch-each"]))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs11 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return false;
}
}
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs13 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs15 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_waited_list = validate81;
const schema92 = {"type":"array","items":{"type":["string","number","boolean"]}};

function validate81(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_parallel_step = validate82;
const schema93 = {"type":"object","required":["parallel"],"properties":{"parallel":{"type":"object"},"strategy":{"enum":["all","first","any"]},"catch-each":{"type":"array"},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate82(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.parallel === undefined) || (!(func0.call(data, "parallel")))) && (missing0 = "parallel")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "parallel") || (key0 === "strategy")) || (key0 === "catch-each")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.parallel !== undefined && func0.call(data, "parallel")){
let data0 = data.parallel;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strategy !== undefined && func0.call(data, "strategy")){
let data1 = data.strategy;
const _errs4 = errors;
if(!(((data1 === "all") || (data1 === "first")) || (data1 === "any"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["catch-each"] !== undefined && func0.call(data, "catch-each")){
const _errs5 = errors;
if(!(Array.isArray(data["catch-each"]))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs7 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return false;
}
}
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs9 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs11 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_parallel_branches = validate83;
const schema94 = {"type":"object","additionalProperties":{"if":{"type":"array"},"else":{"type":"object"}}};

function validate83(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_run_workflow_step = validate84;
const schema95 = {"type":"object","required":["run-workflow"],"properties":{"run-workflow":{"type":["string","integer","boolean"],"pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9})?|\\$[A-Za-z_].*|[^$]*\\$\\{[\\s\\S]*)$","minimum":0},"args":{"type":"object"},"child-id":{},"save":{"if":{"type":"object"},"else":{"type":["string","number","boolean"]}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern118 = new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9})?|\\$[A-Za-z_].*|[^$]*\\$\\{[\\s\\S]*)$", "u");

function validate84(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["run-workflow"] === undefined) || (!(func0.call(data, "run-workflow")))) && (missing0 = "run-workflow")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "run-workflow") || (key0 === "args")) || (key0 === "child-id")) || (key0 === "save")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["run-workflow"] !== undefined && func0.call(data, "run-workflow")){
let data0 = data["run-workflow"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern118.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.save !== undefined && func0.call(data, "save")){
let data2 = data.save;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(!_valid0){
const _errs10 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs12 = errors;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return false;
}
}
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs14 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs16 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_workflow_step = validate85;
const schema96 = {"type":"object","required":["wait-workflow"],"properties":{"wait-workflow":{"type":["string","number","boolean"]},"save":{"if":{"type":"object"},"else":{"type":["string","number","boolean"]}},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"catch":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate85(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-workflow"] === undefined) || (!(func0.call(data, "wait-workflow")))) && (missing0 = "wait-workflow")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "wait-workflow") || (key0 === "save")) || (key0 === "id")) || (key0 === "catch")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-workflow"] !== undefined && func0.call(data, "wait-workflow")){
let data0 = data["wait-workflow"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.save !== undefined && func0.call(data, "save")){
let data1 = data.save;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(!_valid0){
const _errs8 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs10 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs12 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs14 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_interrupts = validate86;
const schema97 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate86(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_interrupt = validate87;
const schema98 = {"type":"object","properties":{"steps":{"type":"array"},"variables":{"type":"object"},"thread":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["steps"]},{"required":["thread"]}],"dependentRequired":{"variables":["steps"]}};

function validate87(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing0 = "steps")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing1 = "thread")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "steps") || (key0 === "variables")) || (key0 === "thread")) || (key0 === "content")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs4 === errors){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs5 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.variables !== undefined && func0.call(data, "variables")){
let data1 = data.variables;
const _errs7 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.thread !== undefined && func0.call(data, "thread")){
let data2 = data.thread;
const _errs9 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.content !== undefined && func0.call(data, "content")){
let data3 = data.content;
const _errs11 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(!((((((((((((((((((((((data3 === "string") || (data3 === "String")) || (data3 === "integer")) || (data3 === "Integer")) || (data3 === "long")) || (data3 === "Long")) || (data3 === "boolean")) || (data3 === "Boolean")) || (data3 === "float")) || (data3 === "number")) || (data3 === "object")) || (data3 === "json")) || (data3 === "list")) || (data3 === "array")) || (data3 === "map")) || (data3 === "STR")) || (data3 === "INT")) || (data3 === "DOUBLE")) || (data3 === "BOOL")) || (data3 === "BYTES")) || (data3 === "TIMESTAMP")) || (data3 === "void"))){
errors++;
}
var valid2 = _errs14 === errors;
if(valid2){
return false;
}
else {
errors = _errs13;
}
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
return false;
}
}
else {
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs15 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let missing2;
if(data.variables !== undefined && func0.call(data, "variables") && (((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing2 = "steps"))){
return false;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_fail_step = validate88;
const schema99 = {"type":"object","required":["fail"],"properties":{"fail":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0,"not":{"enum":["TIMEOUT"]}},"message":{"type":["string","number","boolean"]},"content":{},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate88(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fail === undefined) || (!(func0.call(data, "fail")))) && (missing0 = "fail")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "fail") || (key0 === "message")) || (key0 === "content")) || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.fail !== undefined && func0.call(data, "fail")){
let data0 = data.fail;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
const _errs4 = errors;
const _errs5 = errors;
if(!(data0 === "TIMEOUT")){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
let data1 = data.message;
const _errs6 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs8 = errors;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return false;
}
}
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs10 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_return_step = validate89;
const schema100 = {"type":"object","required":["return"],"properties":{"return":{},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate89(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.return === undefined) || (!(func0.call(data, "return")))) && (missing0 = "return")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "return") || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_complete_step = validate90;
const schema101 = {"type":"object","required":["complete"],"properties":{"complete":{"const":true},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate90(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.complete === undefined) || (!(func0.call(data, "complete")))) && (missing0 = "complete")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "complete") || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.complete !== undefined && func0.call(data, "complete")){
const _errs2 = errors;
if(true !== data.complete){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs5 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_nop_step = validate91;
const schema102 = {"type":"object","required":["nop"],"properties":{"nop":{"const":true},"id":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate91(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.nop === undefined) || (!(func0.call(data, "nop")))) && (missing0 = "nop")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "nop") || (key0 === "id")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.nop !== undefined && func0.call(data, "nop")){
const _errs2 = errors;
if(true !== data.nop){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
if(((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return false;
}
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs5 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_catch = validate92;
const schema103 = {"type":"array","items":{"type":"object"}};

function validate92(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_handler = validate93;
const schema104 = {"type":"object","properties":{"exception":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0,"not":{"enum":["TIMEOUT"]}},"any-exception":{"const":true},"error":{"enum":["CHILD_FAILURE","VAR_SUB_ERROR","VAR_MUTATION_ERROR","TASK_FAILURE","TIMEOUT","VAR_ERROR","TASK_ERROR","INTERNAL_ERROR","USER_TASK_CANCELLED"]},"any-error":{"const":true},"any":{"const":true},"steps":{"type":"array"},"variables":{"type":"object"},"thread":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"allOf":[{"oneOf":[{"required":["exception"]},{"required":["any-exception"]},{"required":["error"]},{"required":["any-error"]},{"required":["any"]}]},{"oneOf":[{"required":["steps"]},{"required":["thread"]}]}],"dependentRequired":{"variables":["steps"]}};

function validate93(data) {
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.exception === undefined) || (!(func0.call(data, "exception")))) && (missing0 = "exception")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["any-exception"] === undefined) || (!(func0.call(data, "any-exception")))) && (missing1 = "any-exception")){
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.error === undefined) || (!(func0.call(data, "error")))) && (missing2 = "error")){
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data["any-error"] === undefined) || (!(func0.call(data, "any-error")))) && (missing3 = "any-error")){
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.any === undefined) || (!(func0.call(data, "any")))) && (missing4 = "any")){
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid1 = true;
passing0 = 4;
}
}
}
}
}
if(!valid1){
errors++;
return false;
}
else {
errors = _errs2;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing1 = null;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing5 = "steps")){
errors++;
}
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing6 = "thread")){
errors++;
}
}
var _valid1 = _errs11 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
errors++;
return false;
}
else {
errors = _errs9;
}
var valid0 = _errs8 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs12 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema104.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs12 === errors){
if(data.exception !== undefined && func0.call(data, "exception")){
let data0 = data.exception;
const _errs13 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
const _errs15 = errors;
const _errs16 = errors;
if(!(data0 === "TIMEOUT")){
errors++;
}
var valid4 = _errs16 === errors;
if(valid4){
return false;
}
else {
errors = _errs15;
}
if(errors === _errs13){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs13){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["any-exception"] !== undefined && func0.call(data, "any-exception")){
const _errs17 = errors;
if(true !== data["any-exception"]){
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.error !== undefined && func0.call(data, "error")){
let data2 = data.error;
const _errs18 = errors;
if(!(((((((((data2 === "CHILD_FAILURE") || (data2 === "VAR_SUB_ERROR")) || (data2 === "VAR_MUTATION_ERROR")) || (data2 === "TASK_FAILURE")) || (data2 === "TIMEOUT")) || (data2 === "VAR_ERROR")) || (data2 === "TASK_ERROR")) || (data2 === "INTERNAL_ERROR")) || (data2 === "USER_TASK_CANCELLED"))){
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["any-error"] !== undefined && func0.call(data, "any-error")){
const _errs19 = errors;
if(true !== data["any-error"]){
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.any !== undefined && func0.call(data, "any")){
const _errs20 = errors;
if(true !== data.any){
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.steps !== undefined && func0.call(data, "steps")){
const _errs21 = errors;
if(!(Array.isArray(data.steps))){
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.variables !== undefined && func0.call(data, "variables")){
let data6 = data.variables;
const _errs23 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.thread !== undefined && func0.call(data, "thread")){
let data7 = data.thread;
const _errs25 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.content !== undefined && func0.call(data, "content")){
let data8 = data.content;
const _errs27 = errors;
const _errs29 = errors;
const _errs30 = errors;
if(!((((((((((((((((((((((data8 === "string") || (data8 === "String")) || (data8 === "integer")) || (data8 === "Integer")) || (data8 === "long")) || (data8 === "Long")) || (data8 === "boolean")) || (data8 === "Boolean")) || (data8 === "float")) || (data8 === "number")) || (data8 === "object")) || (data8 === "json")) || (data8 === "list")) || (data8 === "array")) || (data8 === "map")) || (data8 === "STR")) || (data8 === "INT")) || (data8 === "DOUBLE")) || (data8 === "BOOL")) || (data8 === "BYTES")) || (data8 === "TIMESTAMP")) || (data8 === "void"))){
errors++;
}
var valid5 = _errs30 === errors;
if(valid5){
return false;
}
else {
errors = _errs29;
}
if(errors === _errs27){
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
return false;
}
}
else {
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.description !== undefined && func0.call(data, "description")){
let data9 = data.description;
const _errs31 = errors;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let missing7;
if(data.variables !== undefined && func0.call(data, "variables") && (((data.steps === undefined) || (!(func0.call(data, "steps")))) && (missing7 = "steps"))){
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_assignments = validate94;
const schema105 = {"type":"object","additionalProperties":{}};

function validate94(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
return false;
}
}
return errors === 0;
}

const validate_args_list = validate95;
const schema106 = {"type":"array","items":{}};

function validate95(data) {
let errors = 0;
if(errors === 0){
if(!(Array.isArray(data))){
return false;
}
}
return errors === 0;
}

const validate_args_map = validate96;
const schema107 = {"type":"object","additionalProperties":{}};

function validate96(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
return false;
}
}
return errors === 0;
}

const validate_save_map = validate97;
const schema108 = {"type":"object","additionalProperties":{"type":["string","number","boolean"]}};

function validate97(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_nodes = validate98;
const schema109 = {"type":"object","additionalProperties":{"type":"object"}};

function validate98(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_entrypoint_node = validate99;
const schema110 = {"type":"object","required":["entrypoint"],"properties":{"entrypoint":{"const":true},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate99(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.entrypoint === undefined) || (!(func0.call(data, "entrypoint")))) && (missing0 = "entrypoint")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "entrypoint") || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.entrypoint !== undefined && func0.call(data, "entrypoint")){
const _errs2 = errors;
if(true !== data.entrypoint){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs3 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs5 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_node = validate100;
const schema111 = {"type":"object","required":["task"],"properties":{"task":{"type":["string","integer","boolean"],"pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?|\\$[A-Za-z_].*|[^$]*\\$\\{[\\s\\S]*)$","minimum":0},"args":{"if":{"type":"array"},"else":{"type":"object"}},"timeout":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?$","minimum":0,"maximum":2147483647},"retries":{"type":"integer","minimum":0,"maximum":2147483647},"backoff":{"type":"object"},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate100(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.task === undefined) || (!(func0.call(data, "task")))) && (missing0 = "task")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "task") || (key0 === "args")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "backoff")) || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.task !== undefined && func0.call(data, "task")){
let data0 = data.task;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern72.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(Array.isArray(data1))){
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(!_valid0){
const _errs8 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data2 = data.timeout;
const _errs10 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
return false;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
return false;
}
}
}
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined && func0.call(data, "retries")){
let data3 = data.retries;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backoff !== undefined && func0.call(data, "backoff")){
let data4 = data.backoff;
const _errs14 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs16 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs18 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data7 = data.description;
const _errs20 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_user_task_node = validate101;
const schema112 = {"type":"object","required":["user-task"],"properties":{"user-task":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9})?$","minimum":0},"user":{},"group":{},"notes":{},"on-cancel":{},"deadlines":{"type":"array"},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate101(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["user-task"] === undefined) || (!(func0.call(data, "user-task")))) && (missing0 = "user-task")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema112.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["user-task"] !== undefined && func0.call(data, "user-task")){
let data0 = data["user-task"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadlines !== undefined && func0.call(data, "deadlines")){
const _errs4 = errors;
if(!(Array.isArray(data.deadlines))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs6 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs8 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_event_node = validate102;
const schema113 = {"type":"object","required":["wait-event"],"properties":{"wait-event":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"timeout":{"type":["string","integer"],"pattern":"^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$","minimum":0,"maximum":9007199254740991},"correlation-key":{},"mask-correlation-key":{"type":"boolean"},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate102(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-event"] === undefined) || (!(func0.call(data, "wait-event")))) && (missing0 = "wait-event")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "wait-event") || (key0 === "timeout")) || (key0 === "correlation-key")) || (key0 === "mask-correlation-key")) || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-event"] !== undefined && func0.call(data, "wait-event")){
let data0 = data["wait-event"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data1 = data.timeout;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
return false;
}
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern79.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["mask-correlation-key"] !== undefined && func0.call(data, "mask-correlation-key")){
const _errs6 = errors;
if(typeof data["mask-correlation-key"] !== "boolean"){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs8 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs10 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs12 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_throw_event_node = validate103;
const schema114 = {"type":"object","required":["throw-event"],"properties":{"throw-event":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0},"content":{},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate103(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["throw-event"] === undefined) || (!(func0.call(data, "throw-event")))) && (missing0 = "throw-event")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "throw-event") || (key0 === "content")) || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["throw-event"] !== undefined && func0.call(data, "throw-event")){
let data0 = data["throw-event"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs4 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs6 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_sleep_node = validate104;
const schema115 = {"type":"object","required":["sleep"],"properties":{"sleep":{"if":{"type":"object"},"else":{"type":["string","integer"],"pattern":"^(?:\\$.+|(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?)$","minimum":0,"maximum":9007199254740991}},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate104(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sleep === undefined) || (!(func0.call(data, "sleep")))) && (missing0 = "sleep")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "sleep") || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.sleep !== undefined && func0.call(data, "sleep")){
let data0 = data.sleep;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
return false;
}
if(errors === _errs6){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern79.test(data0)){
return false;
}
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs8 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs10 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs12 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_until_node = validate105;
const schema116 = {"type":"object","required":["wait-until"],"properties":{"wait-until":{"type":["string","number","boolean"]},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate105(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-until"] === undefined) || (!(func0.call(data, "wait-until")))) && (missing0 = "wait-until")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "wait-until") || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-until"] !== undefined && func0.call(data, "wait-until")){
let data0 = data["wait-until"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs4 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs6 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_spawn_node = validate106;
const schema117 = {"type":"object","required":["spawn"],"properties":{"spawn":{"type":["string","number","boolean"]},"args":{"type":"object"},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate106(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.spawn === undefined) || (!(func0.call(data, "spawn")))) && (missing0 = "spawn")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "spawn") || (key0 === "args")) || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.spawn !== undefined && func0.call(data, "spawn")){
let data0 = data.spawn;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs6 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs8 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_spawn_each_node = validate107;
const schema118 = {"type":"object","required":["spawn-each","each"],"properties":{"spawn-each":{"type":["string","number","boolean"]},"each":{"type":["string","number","boolean"]},"args":{"type":"object"},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate107(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data["spawn-each"] === undefined) || (!(func0.call(data, "spawn-each")))) && (missing0 = "spawn-each")) || (((data.each === undefined) || (!(func0.call(data, "each")))) && (missing0 = "each"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "spawn-each") || (key0 === "each")) || (key0 === "args")) || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["spawn-each"] !== undefined && func0.call(data, "spawn-each")){
let data0 = data["spawn-each"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.each !== undefined && func0.call(data, "each")){
let data1 = data.each;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data2 = data.args;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs8 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs10 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs12 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_threads_node = validate108;
const schema119 = {"type":"object","required":["wait-threads"],"properties":{"wait-threads":{"if":{"type":"array"},"else":{"type":["string","number","boolean"]}},"strategy":{"enum":["all","first","any"]},"catch-each":{"type":"array"},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate108(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-threads"] === undefined) || (!(func0.call(data, "wait-threads")))) && (missing0 = "wait-threads")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "wait-threads") || (key0 === "strategy")) || (key0 === "catch-each")) || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-threads"] !== undefined && func0.call(data, "wait-threads")){
let data0 = data["wait-threads"];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strategy !== undefined && func0.call(data, "strategy")){
let data1 = data.strategy;
const _errs8 = errors;
if(!(((data1 === "all") || (data1 === "first")) || (data1 === "any"))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["catch-each"] !== undefined && func0.call(data, "catch-each")){
const _errs9 = errors;
if(!(Array.isArray(data["catch-each"]))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs11 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs13 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data5 = data.description;
const _errs15 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_run_workflow_node = validate109;
const schema120 = {"type":"object","required":["run-workflow"],"properties":{"run-workflow":{"type":["string","integer","boolean"],"pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]{1,9})?|\\$[A-Za-z_].*|[^$]*\\$\\{[\\s\\S]*)$","minimum":0},"args":{"type":"object"},"child-id":{},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate109(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["run-workflow"] === undefined) || (!(func0.call(data, "run-workflow")))) && (missing0 = "run-workflow")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "run-workflow") || (key0 === "args")) || (key0 === "child-id")) || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["run-workflow"] !== undefined && func0.call(data, "run-workflow")){
let data0 = data["run-workflow"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern118.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined && func0.call(data, "args")){
let data1 = data.args;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs6 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs8 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wait_workflow_node = validate110;
const schema121 = {"type":"object","required":["wait-workflow"],"properties":{"wait-workflow":{"type":["string","number","boolean"]},"child":{},"catch":{"type":"array"},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate110(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data["wait-workflow"] === undefined) || (!(func0.call(data, "wait-workflow")))) && (missing0 = "wait-workflow")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "wait-workflow") || (key0 === "child")) || (key0 === "catch")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["wait-workflow"] !== undefined && func0.call(data, "wait-workflow")){
let data0 = data["wait-workflow"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catch !== undefined && func0.call(data, "catch")){
const _errs4 = errors;
if(!(Array.isArray(data.catch))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs6 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_fail_node = validate111;
const schema122 = {"type":"object","required":["fail"],"properties":{"fail":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0,"not":{"enum":["TIMEOUT"]}},"message":{"type":["string","number","boolean"]},"content":{},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate111(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fail === undefined) || (!(func0.call(data, "fail")))) && (missing0 = "fail")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "fail") || (key0 === "message")) || (key0 === "content")) || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.fail !== undefined && func0.call(data, "fail")){
let data0 = data.fail;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
const _errs4 = errors;
const _errs5 = errors;
if(!(data0 === "TIMEOUT")){
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
return false;
}
else {
errors = _errs4;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
let data1 = data.message;
const _errs6 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs8 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs10 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_return_node = validate112;
const schema123 = {"type":"object","required":["return"],"properties":{"return":{},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate112(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.return === undefined) || (!(func0.call(data, "return")))) && (missing0 = "return")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "return") || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs2 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_complete_node = validate113;
const schema124 = {"type":"object","required":["complete"],"properties":{"complete":{"const":true},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate113(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.complete === undefined) || (!(func0.call(data, "complete")))) && (missing0 = "complete")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "complete") || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.complete !== undefined && func0.call(data, "complete")){
const _errs2 = errors;
if(true !== data.complete){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs3 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs5 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_nop_node = validate114;
const schema125 = {"type":"object","required":["nop"],"properties":{"nop":{"const":true},"edges":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate114(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.nop === undefined) || (!(func0.call(data, "nop")))) && (missing0 = "nop")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "nop") || (key0 === "edges")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.nop !== undefined && func0.call(data, "nop")){
const _errs2 = errors;
if(true !== data.nop){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined && func0.call(data, "edges")){
const _errs3 = errors;
if(!(Array.isArray(data.edges))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs5 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_node_catch = validate115;
const schema126 = {"type":"array","items":{"type":"object"}};

function validate115(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_node_handler = validate116;
const schema127 = {"type":"object","required":["thread"],"properties":{"exception":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0,"not":{"enum":["TIMEOUT"]}},"any-exception":{"const":true},"error":{"enum":["CHILD_FAILURE","VAR_SUB_ERROR","VAR_MUTATION_ERROR","TASK_FAILURE","TIMEOUT","VAR_ERROR","TASK_ERROR","INTERNAL_ERROR","USER_TASK_CANCELLED"]},"any-error":{"const":true},"any":{"const":true},"thread":{"type":["string","number","boolean"]},"content":{"type":"string","pattern":"^[ \\t]*(?:wf_run_id|json_obj|json_arr|[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:@[0-9]+)?|(?:array|map)[ \\t]*<.+>)[ \\t]*$","not":{"enum":["string","String","integer","Integer","long","Long","boolean","Boolean","float","number","object","json","list","array","map","STR","INT","DOUBLE","BOOL","BYTES","TIMESTAMP","void"]}},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"allOf":[{"oneOf":[{"required":["exception"]},{"required":["any-exception"]},{"required":["error"]},{"required":["any-error"]},{"required":["any"]}]}]};

function validate116(data) {
let errors = 0;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.exception === undefined) || (!(func0.call(data, "exception")))) && (missing0 = "exception")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data["any-exception"] === undefined) || (!(func0.call(data, "any-exception")))) && (missing1 = "any-exception")){
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.error === undefined) || (!(func0.call(data, "error")))) && (missing2 = "error")){
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data["any-error"] === undefined) || (!(func0.call(data, "any-error")))) && (missing3 = "any-error")){
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.any === undefined) || (!(func0.call(data, "any")))) && (missing4 = "any")){
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid1 = true;
passing0 = 4;
}
}
}
}
}
if(!valid1){
errors++;
return false;
}
else {
errors = _errs2;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing5 = "thread")){
return false;
}
else {
const _errs8 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "exception") || (key0 === "any-exception")) || (key0 === "error")) || (key0 === "any-error")) || (key0 === "any")) || (key0 === "thread")) || (key0 === "content")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs8 === errors){
if(data.exception !== undefined && func0.call(data, "exception")){
let data0 = data.exception;
const _errs9 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
const _errs11 = errors;
const _errs12 = errors;
if(!(data0 === "TIMEOUT")){
errors++;
}
var valid3 = _errs12 === errors;
if(valid3){
return false;
}
else {
errors = _errs11;
}
if(errors === _errs9){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs9){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["any-exception"] !== undefined && func0.call(data, "any-exception")){
const _errs13 = errors;
if(true !== data["any-exception"]){
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.error !== undefined && func0.call(data, "error")){
let data2 = data.error;
const _errs14 = errors;
if(!(((((((((data2 === "CHILD_FAILURE") || (data2 === "VAR_SUB_ERROR")) || (data2 === "VAR_MUTATION_ERROR")) || (data2 === "TASK_FAILURE")) || (data2 === "TIMEOUT")) || (data2 === "VAR_ERROR")) || (data2 === "TASK_ERROR")) || (data2 === "INTERNAL_ERROR")) || (data2 === "USER_TASK_CANCELLED"))){
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["any-error"] !== undefined && func0.call(data, "any-error")){
const _errs15 = errors;
if(true !== data["any-error"]){
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.any !== undefined && func0.call(data, "any")){
const _errs16 = errors;
if(true !== data.any){
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.thread !== undefined && func0.call(data, "thread")){
let data5 = data.thread;
const _errs17 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.content !== undefined && func0.call(data, "content")){
let data6 = data.content;
const _errs19 = errors;
const _errs21 = errors;
const _errs22 = errors;
if(!((((((((((((((((((((((data6 === "string") || (data6 === "String")) || (data6 === "integer")) || (data6 === "Integer")) || (data6 === "long")) || (data6 === "Long")) || (data6 === "boolean")) || (data6 === "Boolean")) || (data6 === "float")) || (data6 === "number")) || (data6 === "object")) || (data6 === "json")) || (data6 === "list")) || (data6 === "array")) || (data6 === "map")) || (data6 === "STR")) || (data6 === "INT")) || (data6 === "DOUBLE")) || (data6 === "BOOL")) || (data6 === "BYTES")) || (data6 === "TIMESTAMP")) || (data6 === "void"))){
errors++;
}
var valid4 = _errs22 === errors;
if(valid4){
return false;
}
else {
errors = _errs21;
}
if(errors === _errs19){
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
return false;
}
}
else {
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.description !== undefined && func0.call(data, "description")){
let data7 = data.description;
const _errs23 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_edges = validate117;
const schema128 = {"type":"array","items":{"type":"object"}};

function validate117(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_edge = validate118;
const schema129 = {"type":"object","required":["to"],"properties":{"to":{"type":["string","number","boolean"]},"if":{"type":["string","number","boolean"]},"set":{"type":"object"},"mutations":{"type":"array"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate118(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "to") || (key0 === "if")) || (key0 === "set")) || (key0 === "mutations")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.to !== undefined && func0.call(data, "to")){
let data0 = data.to;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.if !== undefined && func0.call(data, "if")){
let data1 = data.if;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.set !== undefined && func0.call(data, "set")){
let data2 = data.set;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mutations !== undefined && func0.call(data, "mutations")){
const _errs8 = errors;
if(!(Array.isArray(data.mutations))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data4 = data.description;
const _errs10 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_wf_test = validate119;
const schema130 = {"type":"object","required":["kind","workflow","scenarios"],"properties":{"apiVersion":{"enum":["wfspec/v1"]},"kind":{"enum":["WfSpec","TaskDef","StructDef","ExternalEventDef","WorkflowEventDef","UserTaskDef","ScheduledWfRun","WfTest","Definitions"],"const":"WfTest"},"description":{"type":["string","number","boolean"]},"workflow":{"type":["string","number","boolean"]},"defaults":{"type":"object"},"scenarios":{"type":"array"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate119(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.workflow === undefined) || (!(func0.call(data, "workflow")))) && (missing0 = "workflow"))) || (((data.scenarios === undefined) || (!(func0.call(data, "scenarios")))) && (missing0 = "scenarios"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "description")) || (key0 === "workflow")) || (key0 === "defaults")) || (key0 === "scenarios")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const _errs2 = errors;
if(!(data.apiVersion === "wfspec/v1")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs3 = errors;
if("WfTest" !== data1){
return false;
}
else {
if(!(((((((((data1 === "WfSpec") || (data1 === "TaskDef")) || (data1 === "StructDef")) || (data1 === "ExternalEventDef")) || (data1 === "WorkflowEventDef")) || (data1 === "UserTaskDef")) || (data1 === "ScheduledWfRun")) || (data1 === "WfTest")) || (data1 === "Definitions"))){
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
const _errs4 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow !== undefined && func0.call(data, "workflow")){
let data3 = data.workflow;
const _errs6 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data4 = data.defaults;
const _errs8 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scenarios !== undefined && func0.call(data, "scenarios")){
const _errs10 = errors;
if(!(Array.isArray(data.scenarios))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_scenario_defaults = validate120;
const schema131 = {"type":"object","properties":{"input":{"type":"object"},"tasks":{"type":"object"},"workflows":{"type":"object"},"events":{"type":"array"},"user-tasks":{"type":"object"},"start-at":{"type":["string","number","boolean"]},"run-until":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":9007199254740991},"expect":{"type":"object"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate120(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema131.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.input !== undefined && func0.call(data, "input")){
let data0 = data.input;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tasks !== undefined && func0.call(data, "tasks")){
let data1 = data.tasks;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflows !== undefined && func0.call(data, "workflows")){
let data2 = data.workflows;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
const _errs8 = errors;
if(!(Array.isArray(data.events))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["user-tasks"] !== undefined && func0.call(data, "user-tasks")){
let data4 = data["user-tasks"];
const _errs10 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["start-at"] !== undefined && func0.call(data, "start-at")){
let data5 = data["start-at"];
const _errs12 = errors;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["run-until"] !== undefined && func0.call(data, "run-until")){
let data6 = data["run-until"];
const _errs14 = errors;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
return false;
}
}
}
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern63.test(data6)){
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expect !== undefined && func0.call(data, "expect")){
let data7 = data.expect;
const _errs16 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data8 = data.description;
const _errs18 = errors;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_scenarios = validate121;
const schema132 = {"type":"array","items":{"type":"object"}};

function validate121(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_scenario = validate122;
const schema133 = {"type":"object","required":["name"],"properties":{"name":{"type":["string","number","boolean"]},"input":{"type":"object"},"tasks":{"type":"object"},"workflows":{"type":"object"},"events":{"type":"array"},"user-tasks":{"type":"object"},"start-at":{"type":["string","number","boolean"]},"run-until":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":9007199254740991},"expect":{"type":"object"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate122(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema133.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined && func0.call(data, "input")){
let data1 = data.input;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tasks !== undefined && func0.call(data, "tasks")){
let data2 = data.tasks;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflows !== undefined && func0.call(data, "workflows")){
let data3 = data.workflows;
const _errs8 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined && func0.call(data, "events")){
const _errs10 = errors;
if(!(Array.isArray(data.events))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["user-tasks"] !== undefined && func0.call(data, "user-tasks")){
let data5 = data["user-tasks"];
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["start-at"] !== undefined && func0.call(data, "start-at")){
let data6 = data["start-at"];
const _errs14 = errors;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["run-until"] !== undefined && func0.call(data, "run-until")){
let data7 = data["run-until"];
const _errs16 = errors;
if((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))){
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
return false;
}
}
}
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern63.test(data7)){
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expect !== undefined && func0.call(data, "expect")){
let data8 = data.expect;
const _errs18 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data9 = data.description;
const _errs20 = errors;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_task_actions = validate123;
const schema134 = {"type":"object","additionalProperties":{"if":{"type":"array"},"else":{"type":"object"}}};

function validate123(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_action_list = validate124;
const schema135 = {"type":"array","items":{"type":"object"}};

function validate124(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_action = validate125;
const schema136 = {"type":"object","properties":{"returns":{},"throws":{"type":["string","integer","boolean"],"pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$","minimum":0,"not":{"enum":["TIMEOUT"]}},"content":{},"message":{"type":["string","number","boolean"]},"fails":{"type":["string","number","boolean"]},"times-out":{"const":true},"takes":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":9007199254740991},"when":{"type":"object"}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["returns"]},{"required":["throws"]},{"required":["fails"]},{"required":["times-out"]}]};

function validate125(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.returns === undefined) || (!(func0.call(data, "returns")))) && (missing0 = "returns")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.throws === undefined) || (!(func0.call(data, "throws")))) && (missing1 = "throws")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.fails === undefined) || (!(func0.call(data, "fails")))) && (missing2 = "fails")){
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data["times-out"] === undefined) || (!(func0.call(data, "times-out")))) && (missing3 = "times-out")){
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((((key0 === "returns") || (key0 === "throws")) || (key0 === "content")) || (key0 === "message")) || (key0 === "fails")) || (key0 === "times-out")) || (key0 === "takes")) || (key0 === "when")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs6 === errors){
if(data.throws !== undefined && func0.call(data, "throws")){
let data0 = data.throws;
const _errs7 = errors;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
const _errs9 = errors;
const _errs10 = errors;
if(!(data0 === "TIMEOUT")){
errors++;
}
var valid2 = _errs10 === errors;
if(valid2){
return false;
}
else {
errors = _errs9;
}
if(errors === _errs7){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return false;
}
}
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.message !== undefined && func0.call(data, "message")){
let data1 = data.message;
const _errs11 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fails !== undefined && func0.call(data, "fails")){
let data2 = data.fails;
const _errs13 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["times-out"] !== undefined && func0.call(data, "times-out")){
const _errs15 = errors;
if(true !== data["times-out"]){
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.takes !== undefined && func0.call(data, "takes")){
let data4 = data.takes;
const _errs16 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
return false;
}
if(errors === _errs16){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
return false;
}
}
}
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern63.test(data4)){
return false;
}
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.when !== undefined && func0.call(data, "when")){
let data5 = data.when;
const _errs18 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_posts = validate126;
const schema137 = {"type":"array","items":{"type":"object"}};

function validate126(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_post = validate127;
const schema138 = {"type":"object","required":["post","at"],"properties":{"post":{"type":["string","number","boolean"]},"at":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":9007199254740991},"content":{},"key":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate127(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.post === undefined) || (!(func0.call(data, "post")))) && (missing0 = "post")) || (((data.at === undefined) || (!(func0.call(data, "at")))) && (missing0 = "at"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "post") || (key0 === "at")) || (key0 === "content")) || (key0 === "key")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.post !== undefined && func0.call(data, "post")){
let data0 = data.post;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func0.call(data, "at")){
let data1 = data.at;
const _errs4 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
return false;
}
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern63.test(data1)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined && func0.call(data, "key")){
let data2 = data.key;
const _errs6 = errors;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_form_answers = validate128;
const schema139 = {"type":"object","additionalProperties":{"if":{"type":"array"},"else":{"type":"object"}}};

function validate128(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(!_valid0){
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_answer_list = validate129;
const schema140 = {"type":"array","items":{"type":"object"}};

function validate129(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_answer = validate130;
const schema141 = {"type":"object","properties":{"complete":{"type":"object"},"cancel":{"const":true},"at":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":9007199254740991},"by":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"oneOf":[{"required":["complete"]},{"required":["cancel"]}]};

function validate130(data) {
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.complete === undefined) || (!(func0.call(data, "complete")))) && (missing0 = "complete")){
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.cancel === undefined) || (!(func0.call(data, "cancel")))) && (missing1 = "cancel")){
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs1;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "complete") || (key0 === "cancel")) || (key0 === "at")) || (key0 === "by")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs4 === errors){
if(data.complete !== undefined && func0.call(data, "complete")){
let data0 = data.complete;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.cancel !== undefined && func0.call(data, "cancel")){
const _errs7 = errors;
if(true !== data.cancel){
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.at !== undefined && func0.call(data, "at")){
let data2 = data.at;
const _errs8 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
return false;
}
}
}
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern63.test(data2)){
return false;
}
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.by !== undefined && func0.call(data, "by")){
let data3 = data.by;
const _errs10 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_expect = validate131;
const schema142 = {"type":"object","properties":{"status":{"enum":["STARTING","RUNNING","COMPLETED","HALTING","HALTED","ERROR","EXCEPTION"]},"failure":{"if":{"type":"object"},"else":{"type":["string","number","boolean"]}},"output":{},"variables":{"type":"object"},"duration":{"type":["string","integer"],"pattern":"^(?=[0-9])(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$","minimum":0,"maximum":9007199254740991},"path":{"type":"array"},"calls":{"type":"object"},"thrown":{"type":"array"},"waiting":{"type":"array"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate131(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema142.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
const _errs2 = errors;
if(!(((((((data0 === "STARTING") || (data0 === "RUNNING")) || (data0 === "COMPLETED")) || (data0 === "HALTING")) || (data0 === "HALTED")) || (data0 === "ERROR")) || (data0 === "EXCEPTION"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined && func0.call(data, "failure")){
let data1 = data.failure;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(!_valid0){
const _errs7 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
errors++;
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variables !== undefined && func0.call(data, "variables")){
let data2 = data.variables;
const _errs9 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined && func0.call(data, "duration")){
let data3 = data.duration;
const _errs11 = errors;
if((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))){
return false;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
return false;
}
}
}
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern63.test(data3)){
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs13 = errors;
if(!(Array.isArray(data.path))){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calls !== undefined && func0.call(data, "calls")){
let data5 = data.calls;
const _errs15 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thrown !== undefined && func0.call(data, "thrown")){
const _errs17 = errors;
if(!(Array.isArray(data.thrown))){
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined && func0.call(data, "waiting")){
const _errs19 = errors;
if(!(Array.isArray(data.waiting))){
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_expected_failure_body = validate132;
const schema143 = {"type":"object","properties":{"name":{"type":["string","number","boolean"]},"content":{},"message":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate132(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "name") || (key0 === "content")) || (key0 === "message")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
let data1 = data.message;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_handle_list = validate133;
const schema144 = {"type":"array","items":{"type":["string","number","boolean"]}};

function validate133(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_call_counts = validate134;
const schema145 = {"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":2147483647}};

function validate134(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
return false;
}
}
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_thrown_events = validate135;
const schema146 = {"type":"array","items":{"type":"object"}};

function validate135(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_thrown_event = validate136;
const schema147 = {"type":"object","required":["event"],"properties":{"event":{"type":["string","number","boolean"]},"content":{}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate136(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) || (!(func0.call(data, "event")))) && (missing0 = "event")){
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "event") || (key0 === "content")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_config = validate137;
const schema148 = {"type":"object","properties":{"include":{"type":"array"},"exclude":{"type":"array"},"requests":{"type":"array"},"target":{"enum":["1.2","1.3",1.2,1.3]},"defaults":{"type":"object"},"severities":{"type":"object"},"placeholders":{"type":"object"},"contexts":{"type":"object"},"generation":{"type":"object"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate137(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((func0.call(schema148.properties, key0)) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.include !== undefined && func0.call(data, "include")){
const _errs2 = errors;
if(!(Array.isArray(data.include))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exclude !== undefined && func0.call(data, "exclude")){
const _errs4 = errors;
if(!(Array.isArray(data.exclude))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined && func0.call(data, "requests")){
const _errs6 = errors;
if(!(Array.isArray(data.requests))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
let data3 = data.target;
const _errs8 = errors;
if(!((((data3 === "1.2") || (data3 === "1.3")) || (data3 === 1.2)) || (data3 === 1.3))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data4 = data.defaults;
const _errs9 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severities !== undefined && func0.call(data, "severities")){
let data5 = data.severities;
const _errs11 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placeholders !== undefined && func0.call(data, "placeholders")){
let data6 = data.placeholders;
const _errs13 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contexts !== undefined && func0.call(data, "contexts")){
let data7 = data.contexts;
const _errs15 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generation !== undefined && func0.call(data, "generation")){
let data8 = data.generation;
const _errs17 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data9 = data.description;
const _errs19 = errors;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_globs = validate138;
const schema149 = {"type":"array","items":{"type":["string","number","boolean"],"pattern":"^(?![/!]|[A-Za-z]:)[^\\[\\]\\\\]{1,256}$"}};
const pattern183 = new RegExp("^(?![/!]|[A-Za-z]:)[^\\[\\]\\\\]{1,256}$", "u");

function validate138(data) {
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern183.test(data0)){
return false;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_severities = validate139;
const schema150 = {"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"enum":["error","warning","info","off"]}};

function validate139(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 !== "string"){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "info")) || (data0 === "off"))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_placeholders = validate140;
const schema151 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_.-]{1,128}$"},"additionalProperties":{"type":["string","number","boolean"]}};
const pattern184 = new RegExp("^[A-Za-z0-9_.-]{1,128}$", "u");

function validate140(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern184.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_contexts = validate141;
const schema152 = {"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?$"},"additionalProperties":{"type":"object"}};

function validate141(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
errors++;
}
}
else {
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs4 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_config_context = validate142;
const schema153 = {"type":"object","properties":{"config-file":{"type":["string","number","boolean"]},"tenant":{"type":["string","number","boolean"]},"placeholders":{"type":"object"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate142(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "config-file") || (key0 === "tenant")) || (key0 === "placeholders")) || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["config-file"] !== undefined && func0.call(data, "config-file")){
let data0 = data["config-file"];
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant !== undefined && func0.call(data, "tenant")){
let data1 = data.tenant;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placeholders !== undefined && func0.call(data, "placeholders")){
let data2 = data.placeholders;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs8 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const validate_config_generation = validate143;
const schema154 = {"type":"object","properties":{"output":{"type":["string","number","boolean"],"pattern":"^(?!/|[A-Za-z]:|~)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]+$"},"description":{"type":["string","number","boolean"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern188 = new RegExp("^(?!/|[A-Za-z]:|~)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]+$", "u");

function validate143(data) {
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "output") || (key0 === "description")) || (pattern4.test(key0)))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.output !== undefined && func0.call(data, "output")){
let data0 = data.output;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern188.test(data0)){
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs4 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const VALIDATORS = {
  "wf-spec": validate_wf_spec,
  "task-def": validate_task_def,
  "struct-def": validate_struct_def,
  "external-event-def": validate_external_event_def,
  "workflow-event-def": validate_workflow_event_def,
  "user-task-def": validate_user_task_def,
  "scheduled-wf-run": validate_scheduled_wf_run,
  "schedule-inputs": validate_schedule_inputs,
  "form-fields": validate_form_fields,
  "form-field-body": validate_form_field_body,
  "definitions": validate_definitions,
  "structs": validate_structs,
  "tasks": validate_tasks,
  "events": validate_events,
  "workflow-events": validate_workflow_events,
  "user-tasks": validate_user_tasks,
  "struct-body": validate_struct_body,
  "task-body": validate_task_body,
  "event-body": validate_event_body,
  "workflow-event-body": validate_workflow_event_body,
  "user-task-body": validate_user_task_body,
  "inputs": validate_inputs,
  "input-body": validate_input_body,
  "task-output-body": validate_task_output_body,
  "throws": validate_throws,
  "thrown": validate_thrown,
  "fields": validate_fields,
  "field-body": validate_field_body,
  "correlation-body": validate_correlation_body,
  "defaults": validate_defaults,
  "backoff": validate_backoff,
  "threads": validate_threads,
  "thread": validate_thread,
  "variables": validate_variables,
  "variable-body": validate_variable_body,
  "searchable-on": validate_searchable_on,
  "steps": validate_steps,
  "task-step": validate_task_step,
  "user-task-step": validate_user_task_step,
  "deadlines": validate_deadlines,
  "deadline": validate_deadline,
  "reassignment": validate_reassignment,
  "reminder": validate_reminder,
  "wait-event-step": validate_wait_event_step,
  "throw-event-step": validate_throw_event_step,
  "sleep-step": validate_sleep_step,
  "sleep-until": validate_sleep_until,
  "mutations": validate_mutations,
  "wait-until-step": validate_wait_until_step,
  "set-step": validate_set_step,
  "mutate-step": validate_mutate_step,
  "if-step": validate_if_step,
  "switch-step": validate_switch_step,
  "branches": validate_branches,
  "when-branch": validate_when_branch,
  "else-branch": validate_else_branch,
  "while-step": validate_while_step,
  "repeat-step": validate_repeat_step,
  "spawn-step": validate_spawn_step,
  "spawn-each-step": validate_spawn_each_step,
  "wait-threads-step": validate_wait_threads_step,
  "waited-list": validate_waited_list,
  "parallel-step": validate_parallel_step,
  "parallel-branches": validate_parallel_branches,
  "run-workflow-step": validate_run_workflow_step,
  "wait-workflow-step": validate_wait_workflow_step,
  "interrupts": validate_interrupts,
  "interrupt": validate_interrupt,
  "fail-step": validate_fail_step,
  "return-step": validate_return_step,
  "complete-step": validate_complete_step,
  "nop-step": validate_nop_step,
  "catch": validate_catch,
  "handler": validate_handler,
  "assignments": validate_assignments,
  "args-list": validate_args_list,
  "args-map": validate_args_map,
  "save-map": validate_save_map,
  "nodes": validate_nodes,
  "entrypoint-node": validate_entrypoint_node,
  "task-node": validate_task_node,
  "user-task-node": validate_user_task_node,
  "wait-event-node": validate_wait_event_node,
  "throw-event-node": validate_throw_event_node,
  "sleep-node": validate_sleep_node,
  "wait-until-node": validate_wait_until_node,
  "spawn-node": validate_spawn_node,
  "spawn-each-node": validate_spawn_each_node,
  "wait-threads-node": validate_wait_threads_node,
  "run-workflow-node": validate_run_workflow_node,
  "wait-workflow-node": validate_wait_workflow_node,
  "fail-node": validate_fail_node,
  "return-node": validate_return_node,
  "complete-node": validate_complete_node,
  "nop-node": validate_nop_node,
  "node-catch": validate_node_catch,
  "node-handler": validate_node_handler,
  "edges": validate_edges,
  "edge": validate_edge,
  "wf-test": validate_wf_test,
  "scenario-defaults": validate_scenario_defaults,
  "scenarios": validate_scenarios,
  "scenario": validate_scenario,
  "task-actions": validate_task_actions,
  "action-list": validate_action_list,
  "action": validate_action,
  "posts": validate_posts,
  "post": validate_post,
  "form-answers": validate_form_answers,
  "answer-list": validate_answer_list,
  "answer": validate_answer,
  "expect": validate_expect,
  "expected-failure-body": validate_expected_failure_body,
  "handle-list": validate_handle_list,
  "call-counts": validate_call_counts,
  "thrown-events": validate_thrown_events,
  "thrown-event": validate_thrown_event,
  "config": validate_config,
  "globs": validate_globs,
  "severities": validate_severities,
  "placeholders": validate_placeholders,
  "contexts": validate_contexts,
  "config-context": validate_config_context,
  "config-generation": validate_config_generation,
};
