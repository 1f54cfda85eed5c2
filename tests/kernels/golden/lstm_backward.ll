target triple = "x86_64-unknown-linux-gnu"

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 3
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 4
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 5
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 6
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 7
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v2
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = getelementptr inbounds i64, ptr %t, i64 8
  %v36 = load ptr, ptr %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 9
  %v38 = load i64, ptr %v37
  %v39 = mul nsw i64 %v7, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  %v41 = getelementptr inbounds i64, ptr %t, i64 0
  %v42 = load i64, ptr %v41
  %v43 = getelementptr inbounds float, ptr %v40, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v33
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v40, i64 0
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v33
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v50 = sub nsw i64 %v4, %v33
  %v51 = insertelement <8 x i64> poison, i64 %v50, i64 0
  %v52 = shufflevector <8 x i64> %v51, <8 x i64> poison, <8 x i32> zeroinitializer
  %v53 = icmp sgt <8 x i64> %v52, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v54 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v49, i32 4, <8 x i1> %v53, <8 x float> zeroinitializer)
  %v55 = fadd contract <8 x float> %v48, %v54
  %v56 = add nsw i64 %row, %v7
  %v57 = getelementptr inbounds i64, ptr %t, i64 10
  %v58 = load ptr, ptr %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 11
  %v60 = load i64, ptr %v59
  %v61 = mul nsw i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 0
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v33
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fmul contract <8 x float> %v55, %v65
  %v67 = getelementptr inbounds i64, ptr %t, i64 0
  %v68 = load i64, ptr %v67
  %v69 = getelementptr inbounds float, ptr %v62, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v33
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = add nsw i64 %row, %v7
  %v73 = getelementptr inbounds i64, ptr %t, i64 12
  %v74 = load ptr, ptr %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 13
  %v76 = load i64, ptr %v75
  %v77 = mul nsw i64 %v72, %v76
  %v78 = getelementptr inbounds float, ptr %v74, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 0
  %v80 = load i64, ptr %v79
  %v81 = getelementptr inbounds float, ptr %v78, i64 %v80
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v33
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fmul contract <8 x float> %v71, %v83
  %v85 = getelementptr inbounds i64, ptr %t, i64 0
  %v86 = load i64, ptr %v85
  %v87 = mul nsw i64 %v86, 2
  %v88 = getelementptr inbounds float, ptr %v62, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v33
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds i64, ptr %t, i64 0
  %v92 = load i64, ptr %v91
  %v93 = mul nsw i64 %v92, 3
  %v94 = getelementptr inbounds float, ptr %v62, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v33
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fmul contract <8 x float> %v90, %v96
  %v98 = fadd contract <8 x float> %v84, %v97
  %v99 = fadd <8 x float> %v98, %v98
  %v100 = fcmp ogt <8 x float> %v99, splat (float 0x4032333340000000)
  %v101 = select <8 x i1> %v100, <8 x float> splat (float 0x4032333340000000), <8 x float> %v99
  %v102 = fcmp olt <8 x float> %v101, splat (float 0xC032333340000000)
  %v103 = select <8 x i1> %v102, <8 x float> splat (float 0xC032333340000000), <8 x float> %v101
  %v104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v105 = fsub <8 x float> %v104, splat (float 0x4168000000000000)
  %v106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v105, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v103)
  %v107 = bitcast <8 x float> %v104 to <8 x i32>
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v105, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v106)
  %v109 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v108, <8 x float> splat (float 0x3F8123B960000000))
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v109, <8 x float> %v108, <8 x float> splat (float 0x3FA5554600000000))
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v110, <8 x float> %v108, <8 x float> splat (float 0x3FC5554900000000))
  %v112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v111, <8 x float> %v108, <8 x float> splat (float 0x3FE0000000000000))
  %v113 = fmul <8 x float> %v108, %v108
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v112, <8 x float> %v108)
  %v115 = shl <8 x i32> %v107, splat (i32 10)
  %v116 = ashr <8 x i32> %v115, splat (i32 10)
  %v117 = add <8 x i32> %v116, splat (i32 127)
  %v118 = shl <8 x i32> %v117, splat (i32 23)
  %v119 = bitcast <8 x i32> %v118 to <8 x float>
  %v120 = fsub <8 x float> %v119, splat (float 0x3FF0000000000000)
  %v121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v114, <8 x float> %v119, <8 x float> %v120)
  %v122 = fadd <8 x float> %v121, splat (float 0x4000000000000000)
  %v123 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v122
  %v124 = fmul <8 x float> %v121, %v123
  %v125 = fmul contract <8 x float> %v124, %v124
  %v126 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v125
  %v127 = fmul contract <8 x float> %v66, %v126
  %v128 = fadd contract <8 x float> %v45, %v127
  %v129 = fmul contract <8 x float> %v128, %v90
  %v130 = fmul contract <8 x float> %v96, %v96
  %v131 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v130
  %v132 = fmul contract <8 x float> %v129, %v131
  %v133 = fmul contract <8 x float> %v128, %v96
  %v134 = fmul contract <8 x float> %v133, %v90
  %v135 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v90
  %v136 = fmul contract <8 x float> %v134, %v135
  %v137 = fmul contract <8 x float> %v128, %v83
  %v138 = fmul contract <8 x float> %v137, %v71
  %v139 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v71
  %v140 = fmul contract <8 x float> %v138, %v139
  %v141 = fmul contract <8 x float> %v55, %v124
  %v142 = fmul contract <8 x float> %v141, %v65
  %v143 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v65
  %v144 = fmul contract <8 x float> %v142, %v143
  %v145 = fmul contract <8 x float> %v128, %v71
  %v146 = select <8 x i1> %v53, <8 x float> %v132, <8 x float> splat (float 0x0000000000000000)
  %v147 = add nsw i64 %row, %v7
  %v148 = getelementptr inbounds i64, ptr %t, i64 14
  %v149 = load ptr, ptr %v148
  %v150 = getelementptr inbounds i64, ptr %t, i64 15
  %v151 = load i64, ptr %v150
  %v152 = mul nsw i64 %v147, %v151
  %v153 = getelementptr inbounds float, ptr %v149, i64 %v152
  %v154 = getelementptr inbounds float, ptr %v153, i64 0
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v33
  store <8 x float> %v146, ptr %v155, align 4
  %v156 = select <8 x i1> %v53, <8 x float> %v136, <8 x float> splat (float 0x0000000000000000)
  %v157 = getelementptr inbounds i64, ptr %t, i64 0
  %v158 = load i64, ptr %v157
  %v159 = getelementptr inbounds float, ptr %v153, i64 %v158
  %v160 = getelementptr inbounds float, ptr %v159, i64 %v33
  store <8 x float> %v156, ptr %v160, align 4
  %v161 = select <8 x i1> %v53, <8 x float> %v140, <8 x float> splat (float 0x0000000000000000)
  %v162 = getelementptr inbounds i64, ptr %t, i64 0
  %v163 = load i64, ptr %v162
  %v164 = mul nsw i64 %v163, 2
  %v165 = getelementptr inbounds float, ptr %v153, i64 %v164
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v33
  store <8 x float> %v161, ptr %v166, align 4
  %v167 = select <8 x i1> %v53, <8 x float> %v144, <8 x float> splat (float 0x0000000000000000)
  %v168 = getelementptr inbounds i64, ptr %t, i64 0
  %v169 = load i64, ptr %v168
  %v170 = mul nsw i64 %v169, 3
  %v171 = getelementptr inbounds float, ptr %v153, i64 %v170
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v33
  store <8 x float> %v167, ptr %v172, align 4
  %v173 = getelementptr inbounds i64, ptr %t, i64 16
  %v174 = load ptr, ptr %v173
  %v175 = getelementptr inbounds i64, ptr %t, i64 9
  %v176 = load i64, ptr %v175
  %v177 = mul nsw i64 %v7, %v176
  %v178 = getelementptr inbounds i64, ptr %t, i64 0
  %v179 = load i64, ptr %v178
  %v180 = add nsw i64 %v177, %v179
  %v181 = add nsw i64 %v180, %v33
  %v182 = getelementptr inbounds float, ptr %v174, i64 %v181
  store <8 x float> %v145, ptr %v182, align 4
  %v183 = getelementptr inbounds i64, ptr %t, i64 17
  %v184 = load ptr, ptr %v183
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v33
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd contract <8 x float> %v186, %v132
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds i64, ptr %t, i64 18
  %v189 = load ptr, ptr %v188
  %v190 = getelementptr inbounds float, ptr %v189, i64 %v33
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fadd contract <8 x float> %v191, %v136
  store <8 x float> %v192, ptr %v190, align 4
  %v193 = getelementptr inbounds i64, ptr %t, i64 19
  %v194 = load ptr, ptr %v193
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v33
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = fadd contract <8 x float> %v196, %v140
  store <8 x float> %v197, ptr %v195, align 4
  %v198 = getelementptr inbounds i64, ptr %t, i64 20
  %v199 = load ptr, ptr %v198
  %v200 = getelementptr inbounds float, ptr %v199, i64 %v33
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fadd contract <8 x float> %v201, %v144
  store <8 x float> %v202, ptr %v200, align 4
  %v203 = add nsw i64 %v33, 8
  store i64 %v203, ptr %v32
  br label %l31.test
l31.end:
  %v204 = add nsw i64 %v7, 1
  store i64 %v204, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 15
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 14
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 9
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 16
  %v11 = load ptr, ptr %v10
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 0
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %v14, 4
  %v16 = getelementptr inbounds i64, ptr %t, i64 0
  %v17 = load i64, ptr %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 21
  %v19 = load ptr, ptr %v18
  %v20 = sdiv i64 %v17, 8
  %v21 = getelementptr inbounds i64, ptr %t, i64 22
  %v22 = load ptr, ptr %v21
  call void %v22(ptr %v12, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v19, i64 %v15, i64 %count, i64 %v20, i64 0)
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v36 = alloca i64
  %v56 = alloca i64
  %v80 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  call void @pass0(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  %v25 = getelementptr inbounds i64, ptr %t, i64 25
  %v26 = load ptr, ptr %v25
  %v27 = icmp ne ptr %v26, null
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v30 = load i64, ptr %v29
  %v31 = add nsw i64 %v17, 1
  %v32 = getelementptr inbounds i64, ptr %v2, i64 %v31
  %v33 = load i64, ptr %v32
  %v34 = sub nsw i64 %v33, %v30
  store i64 0, ptr %v36
  br label %l35.test
l35.test:
  %v37 = load i64, ptr %v36
  %v38 = icmp slt i64 %v37, %v34
  br i1 %v38, label %l35.body, label %l35.end
l35.body:
  %v39 = add nsw i64 %v30, %v37
  %v40 = getelementptr inbounds i8, ptr %v26, i64 %v39
  %v41 = load i8, ptr %v40
  %v42 = icmp ne i8 %v41, 0
  br i1 %v42, label %w43.then, label %w43.end
w43.then:
  %v44 = getelementptr inbounds i64, ptr %t, i64 9
  %v45 = load i64, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 16
  %v47 = load ptr, ptr %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = mul nsw i64 %v37, %v45
  %v50 = getelementptr inbounds float, ptr %v48, i64 %v49
  %v51 = getelementptr inbounds i64, ptr %t, i64 26
  %v52 = load ptr, ptr %v51
  %v53 = getelementptr inbounds i64, ptr %t, i64 0
  %v54 = load i64, ptr %v53
  store i64 0, ptr %v56
  br label %l55.test
l55.test:
  %v57 = load i64, ptr %v56
  %v58 = icmp slt i64 %v57, %v54
  br i1 %v58, label %l55.body, label %l55.end
l55.body:
  %v59 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v50, i64 %v57
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd contract <8 x float> %v60, %v62
  store <8 x float> %v63, ptr %v59, align 4
  %v64 = getelementptr inbounds float, ptr %v50, i64 %v57
  store <8 x float> zeroinitializer, ptr %v64, align 4
  %v65 = add nsw i64 %v57, 8
  store i64 %v65, ptr %v56
  br label %l55.test
l55.end:
  %v66 = getelementptr inbounds i64, ptr %t, i64 9
  %v67 = load i64, ptr %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 16
  %v69 = load ptr, ptr %v68
  %v70 = getelementptr inbounds i64, ptr %t, i64 0
  %v71 = load i64, ptr %v70
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = mul nsw i64 %v37, %v67
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 27
  %v76 = load ptr, ptr %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 0
  %v78 = load i64, ptr %v77
  store i64 0, ptr %v80
  br label %l79.test
l79.test:
  %v81 = load i64, ptr %v80
  %v82 = icmp slt i64 %v81, %v78
  br i1 %v82, label %l79.body, label %l79.end
l79.body:
  %v83 = getelementptr inbounds float, ptr %v76, i64 %v81
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v74, i64 %v81
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd contract <8 x float> %v84, %v86
  store <8 x float> %v87, ptr %v83, align 4
  %v88 = getelementptr inbounds float, ptr %v74, i64 %v81
  store <8 x float> zeroinitializer, ptr %v88, align 4
  %v89 = add nsw i64 %v81, 8
  store i64 %v89, ptr %v80
  br label %l79.test
l79.end:
  br label %w43.end
w43.end:
  %v90 = add nsw i64 %v37, 1
  store i64 %v90, ptr %v36
  br label %l35.test
l35.end:
  br label %w28.end
w28.end:
  %v91 = getelementptr inbounds i64, ptr %t, i64 8
  %v92 = load ptr, ptr %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 16
  %v94 = load ptr, ptr %v93
  %v95 = getelementptr inbounds i64, ptr %t, i64 8
  store ptr %v94, ptr %v95
  %v96 = getelementptr inbounds i64, ptr %t, i64 16
  store ptr %v92, ptr %v96
  %v97 = add nsw i64 %v14, 1
  store i64 %v97, ptr %v13
  br label %l12.test
l12.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 15
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 14
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 28
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 29
  %v11 = load ptr, ptr %v10
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 0
  %v16 = load i64, ptr %v15
  %v17 = mul nsw i64 %v16, 4
  %v18 = getelementptr inbounds i64, ptr %t, i64 30
  %v19 = load i64, ptr %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 31
  %v21 = load ptr, ptr %v20
  %v22 = sdiv i64 %v19, 8
  %v23 = getelementptr inbounds i64, ptr %t, i64 22
  %v24 = load ptr, ptr %v23
  call void %v24(ptr %v14, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v21, i64 %v17, i64 %count, i64 %v22, i64 0)
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 30
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 32
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 3
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 4
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 33
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 34
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 35
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v2
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = add nsw i64 %row, %v7
  %v36 = getelementptr inbounds i64, ptr %t, i64 29
  %v37 = load ptr, ptr %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 28
  %v39 = load i64, ptr %v38
  %v40 = mul nsw i64 %v35, %v39
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v33
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v46 = sub nsw i64 %v4, %v33
  %v47 = insertelement <8 x i64> poison, i64 %v46, i64 0
  %v48 = shufflevector <8 x i64> %v47, <8 x i64> poison, <8 x i32> zeroinitializer
  %v49 = icmp sgt <8 x i64> %v48, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v44, ptr %v45, i32 4, <8 x i1> %v49)
  %v50 = add nsw i64 %v33, 8
  store i64 %v50, ptr %v32
  br label %l31.test
l31.end:
  %v51 = add nsw i64 %v7, 1
  store i64 %v51, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product1(ptr %t, i64 %v7, i64 %v11)
  store i64 %begin, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %end
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = getelementptr inbounds i64, ptr %v2, i64 %v14
  %v17 = load i64, ptr %v16
  %v18 = add nsw i64 %v14, 1
  %v19 = getelementptr inbounds i64, ptr %v2, i64 %v18
  %v20 = load i64, ptr %v19
  %v21 = sub nsw i64 %v20, %v17
  %v22 = sub nsw i64 %v17, %v4
  call void @pass1(ptr %t, i64 %v22, i64 %v21, i64 %v14)
  %v23 = add nsw i64 %v14, 1
  store i64 %v23, ptr %v13
  br label %l12.test
l12.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v70 = alloca i64
  %v80 = alloca i64
  %v110 = alloca i64
  %v156 = alloca i64
  %v160 = alloca i64
  %v209 = alloca i64
  %v213 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 36
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 23
  %v9 = load ptr, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 24
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 37
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 38
  %v17 = load i64, ptr %v16
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 39
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 40
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 13
  %v24 = load i64, ptr %v23
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 41
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 42
  %v30 = load ptr, ptr %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 12
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 11
  %v34 = load i64, ptr %v33
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 43
  %v37 = load i64, ptr %v36
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 44
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 10
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 15
  %v44 = load i64, ptr %v43
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 45
  %v47 = load i64, ptr %v46
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 46
  %v50 = load ptr, ptr %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 14
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 28
  %v54 = load i64, ptr %v53
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 47
  %v57 = load i64, ptr %v56
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 48
  %v60 = load ptr, ptr %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 29
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 40
  %v64 = load ptr, ptr %v63
  %v65 = getelementptr inbounds i64, ptr %t, i64 37
  %v66 = load i64, ptr %v65
  %v67 = getelementptr inbounds i64, ptr %t, i64 32
  %v68 = load i64, ptr %v67
  store i64 %v4, ptr %v70
  br label %l69.test
l69.test:
  %v71 = load i64, ptr %v70
  %v72 = icmp slt i64 %v71, %v7
  br i1 %v72, label %l69.body, label %l69.end
l69.body:
  %v73 = getelementptr inbounds i64, ptr %v9, i64 %v71
  %v74 = load i64, ptr %v73
  %v75 = add nsw i64 %v71, 1
  %v76 = getelementptr inbounds i64, ptr %v9, i64 %v75
  %v77 = load i64, ptr %v76
  %v78 = sub nsw i64 %v77, %v74
  store i64 0, ptr %v80
  br label %l79.test
l79.test:
  %v81 = load i64, ptr %v80
  %v82 = icmp slt i64 %v81, %v78
  br i1 %v82, label %l79.body, label %l79.end
l79.body:
  %v83 = getelementptr inbounds i64, ptr %t, i64 2
  %v84 = load ptr, ptr %v83
  %v85 = getelementptr inbounds i64, ptr %v84, i64 %v81
  %v86 = load i64, ptr %v85
  %v87 = getelementptr inbounds i64, ptr %t, i64 3
  %v88 = load i64, ptr %v87
  %v89 = mul nsw i64 %v71, %v88
  %v90 = add nsw i64 %v86, %v89
  %v91 = getelementptr inbounds i64, ptr %t, i64 4
  %v92 = load ptr, ptr %v91
  %v93 = getelementptr inbounds i64, ptr %v92, i64 %v81
  %v94 = load i64, ptr %v93
  %v95 = getelementptr inbounds i64, ptr %t, i64 49
  %v96 = load i64, ptr %v95
  %v97 = mul nsw i64 %v90, %v96
  %v98 = getelementptr inbounds i64, ptr %t, i64 50
  %v99 = load ptr, ptr %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 51
  %v101 = load i64, ptr %v100
  %v102 = mul nsw i64 %v94, %v101
  %v103 = add nsw i64 %v97, %v102
  %v104 = getelementptr inbounds float, ptr %v99, i64 %v103
  %v105 = sub nsw i64 %v74, %v11
  %v106 = add nsw i64 %v105, %v81
  %v107 = mul nsw i64 %v106, %v66
  %v108 = getelementptr inbounds float, ptr %v64, i64 %v107
  store i64 0, ptr %v110
  br label %l109.test
l109.test:
  %v111 = load i64, ptr %v110
  %v112 = icmp slt i64 %v111, %v68
  br i1 %v112, label %l109.body, label %l109.end
l109.body:
  %v113 = sub nsw i64 %v68, %v111
  %v114 = insertelement <8 x i64> poison, i64 %v113, i64 0
  %v115 = shufflevector <8 x i64> %v114, <8 x i64> poison, <8 x i32> zeroinitializer
  %v116 = icmp sgt <8 x i64> %v115, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v117 = getelementptr inbounds float, ptr %v104, i64 %v111
  %v118 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v117, i32 4, <8 x i1> %v116, <8 x float> zeroinitializer)
  %v119 = getelementptr inbounds float, ptr %v108, i64 %v111
  store <8 x float> %v118, ptr %v119, align 4
  %v120 = add nsw i64 %v111, 8
  store i64 %v120, ptr %v110
  br label %l109.test
l109.end:
  %v121 = add nsw i64 %v81, 1
  store i64 %v121, ptr %v80
  br label %l79.test
l79.end:
  %v122 = add nsw i64 %v71, 1
  store i64 %v122, ptr %v70
  br label %l69.test
l69.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v123 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v124 = load i64, ptr %v123
  %v125 = sub nsw i64 %v124, %v11
  %v126 = getelementptr inbounds i64, ptr %t, i64 52
  %v127 = load ptr, ptr %v126
  %v128 = getelementptr inbounds i64, ptr %t, i64 37
  %v129 = load i64, ptr %v128
  %v130 = getelementptr inbounds i64, ptr %t, i64 40
  %v131 = load ptr, ptr %v130
  %v132 = mul nsw i64 0, %v129
  %v133 = getelementptr inbounds float, ptr %v131, i64 %v132
  %v134 = getelementptr inbounds float, ptr %v133, i64 0
  %v135 = getelementptr inbounds i64, ptr %t, i64 32
  %v136 = load i64, ptr %v135
  %v137 = getelementptr inbounds i64, ptr %t, i64 53
  %v138 = load ptr, ptr %v137
  call void %v138(ptr %v127, ptr %v134, i64 1, i64 %v129, i64 %v136, i64 %v125, i64 0, i64 %v125, i64 0)
  %v139 = getelementptr inbounds i64, ptr %t, i64 15
  %v140 = load i64, ptr %v139
  %v141 = getelementptr inbounds i64, ptr %t, i64 14
  %v142 = load ptr, ptr %v141
  %v143 = mul nsw i64 0, %v140
  %v144 = getelementptr inbounds float, ptr %v142, i64 %v143
  %v145 = getelementptr inbounds float, ptr %v144, i64 0
  %v146 = getelementptr inbounds i64, ptr %t, i64 30
  %v147 = load i64, ptr %v146
  %v148 = getelementptr inbounds i64, ptr %t, i64 0
  %v149 = load i64, ptr %v148
  %v150 = mul nsw i64 %v149, 4
  %v151 = getelementptr inbounds i64, ptr %t, i64 54
  %v152 = load ptr, ptr %v151
  %v153 = getelementptr inbounds i64, ptr %t, i64 55
  %v154 = load ptr, ptr %v153
  store i64 0, ptr %v156
  br label %l155.test
l155.test:
  %v157 = load i64, ptr %v156
  %v158 = icmp slt i64 %v157, %v150
  br i1 %v158, label %l155.body, label %l155.end
l155.body:
  store i64 0, ptr %v160
  br label %l159.test
l159.test:
  %v161 = load i64, ptr %v160
  %v162 = icmp slt i64 %v161, %v125
  br i1 %v162, label %l159.body, label %l159.end
l159.body:
  %v163 = mul nsw i64 %v161, %v140
  %v164 = getelementptr inbounds float, ptr %v145, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 %v157
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul nsw i64 %v161, 8
  %v168 = getelementptr inbounds float, ptr %v154, i64 %v167
  store <8 x float> %v166, ptr %v168, align 4
  %v169 = add nsw i64 %v161, 1
  store i64 %v169, ptr %v160
  br label %l159.test
l159.end:
  %v170 = mul nsw i64 %v157, %v147
  %v171 = getelementptr inbounds float, ptr %v152, i64 %v170
  %v172 = sdiv i64 %v147, 8
  %v173 = getelementptr inbounds i64, ptr %t, i64 22
  %v174 = load ptr, ptr %v173
  call void %v174(ptr %v171, i64 %v147, ptr %v154, i64 1, i64 8, ptr %v127, i64 %v125, i64 8, i64 %v172, i64 1)
  %v175 = add nsw i64 %v157, 8
  store i64 %v175, ptr %v156
  br label %l155.test
l155.end:
  %v176 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v177 = load i64, ptr %v176
  %v178 = sub nsw i64 %v177, %v11
  %v179 = getelementptr inbounds i64, ptr %t, i64 52
  %v180 = load ptr, ptr %v179
  %v181 = getelementptr inbounds i64, ptr %t, i64 13
  %v182 = load i64, ptr %v181
  %v183 = getelementptr inbounds i64, ptr %t, i64 12
  %v184 = load ptr, ptr %v183
  %v185 = mul nsw i64 0, %v182
  %v186 = getelementptr inbounds float, ptr %v184, i64 %v185
  %v187 = getelementptr inbounds float, ptr %v186, i64 0
  %v188 = getelementptr inbounds i64, ptr %t, i64 1
  %v189 = load i64, ptr %v188
  %v190 = getelementptr inbounds i64, ptr %t, i64 53
  %v191 = load ptr, ptr %v190
  call void %v191(ptr %v180, ptr %v187, i64 1, i64 %v182, i64 %v189, i64 %v178, i64 0, i64 %v178, i64 0)
  %v192 = getelementptr inbounds i64, ptr %t, i64 15
  %v193 = load i64, ptr %v192
  %v194 = getelementptr inbounds i64, ptr %t, i64 14
  %v195 = load ptr, ptr %v194
  %v196 = mul nsw i64 0, %v193
  %v197 = getelementptr inbounds float, ptr %v195, i64 %v196
  %v198 = getelementptr inbounds float, ptr %v197, i64 0
  %v199 = getelementptr inbounds i64, ptr %t, i64 0
  %v200 = load i64, ptr %v199
  %v201 = getelementptr inbounds i64, ptr %t, i64 0
  %v202 = load i64, ptr %v201
  %v203 = mul nsw i64 %v202, 4
  %v204 = getelementptr inbounds i64, ptr %t, i64 56
  %v205 = load ptr, ptr %v204
  %v206 = getelementptr inbounds i64, ptr %t, i64 55
  %v207 = load ptr, ptr %v206
  store i64 0, ptr %v209
  br label %l208.test
l208.test:
  %v210 = load i64, ptr %v209
  %v211 = icmp slt i64 %v210, %v203
  br i1 %v211, label %l208.body, label %l208.end
l208.body:
  store i64 0, ptr %v213
  br label %l212.test
l212.test:
  %v214 = load i64, ptr %v213
  %v215 = icmp slt i64 %v214, %v178
  br i1 %v215, label %l212.body, label %l212.end
l212.body:
  %v216 = mul nsw i64 %v214, %v193
  %v217 = getelementptr inbounds float, ptr %v198, i64 %v216
  %v218 = getelementptr inbounds float, ptr %v217, i64 %v210
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = mul nsw i64 %v214, 8
  %v221 = getelementptr inbounds float, ptr %v207, i64 %v220
  store <8 x float> %v219, ptr %v221, align 4
  %v222 = add nsw i64 %v214, 1
  store i64 %v222, ptr %v213
  br label %l212.test
l212.end:
  %v223 = mul nsw i64 %v210, %v200
  %v224 = getelementptr inbounds float, ptr %v205, i64 %v223
  %v225 = sdiv i64 %v200, 8
  %v226 = getelementptr inbounds i64, ptr %t, i64 22
  %v227 = load ptr, ptr %v226
  call void %v227(ptr %v224, i64 %v200, ptr %v207, i64 1, i64 8, ptr %v180, i64 %v178, i64 8, i64 %v225, i64 1)
  %v228 = add nsw i64 %v210, 8
  store i64 %v228, ptr %v209
  br label %l208.test
l208.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v10 = alloca i64
  %v40 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 57
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 58
  %v4 = load ptr, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %t, i64 36
  %v6 = load ptr, ptr %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 23
  %v8 = load ptr, ptr %v7
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %v2
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = sub nsw i64 %v2, 1
  %v14 = sub nsw i64 %v13, %v11
  %v15 = icmp ne ptr %v4, null
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %v6, i64 %v14
  %v18 = load i64, ptr %v17
  %v19 = add nsw i64 %v18, 1
  %v20 = getelementptr inbounds i64, ptr %v8, i64 %v19
  %v21 = load i64, ptr %v20
  %v22 = getelementptr inbounds i64, ptr %v8, i64 %v18
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v21, %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 59
  %v26 = load ptr, ptr %v25
  %v27 = icmp ne ptr %v26, null
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %t, i64 13
  %v30 = load i64, ptr %v29
  %v31 = getelementptr inbounds i64, ptr %t, i64 60
  %v32 = load i64, ptr %v31
  %v33 = mul nsw i64 %v32, %v30
  %v34 = mul nsw i64 %v14, %v33
  %v35 = getelementptr inbounds float, ptr %v26, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 42
  %v37 = load ptr, ptr %v36
  %v38 = mul nsw i64 %v24, %v30
  store i64 0, ptr %v40
  br label %l39.test
l39.test:
  %v41 = load i64, ptr %v40
  %v42 = icmp slt i64 %v41, %v38
  br i1 %v42, label %l39.body, label %l39.end
l39.body:
  %v43 = getelementptr inbounds float, ptr %v35, i64 %v41
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v37, i64 %v41
  store <8 x float> %v44, ptr %v45, align 4
  %v46 = add nsw i64 %v41, 8
  store i64 %v46, ptr %v40
  br label %l39.test
l39.end:
  br label %w28.end
w28.end:
  %v47 = getelementptr inbounds i64, ptr %t, i64 61
  %v48 = load ptr, ptr %v47
  call void %v4(ptr %v48, i64 %v14)
  br label %w16.end
w16.end:
  call void @block(ptr %t, i64 %v14)
  %v49 = add nsw i64 %v11, 1
  store i64 %v49, ptr %v10
  br label %l9.test
l9.end:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)

